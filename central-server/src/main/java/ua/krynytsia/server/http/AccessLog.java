// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One line per request: port, method, first two parts of the path, status. No query, no ids, no
/// address: nothing of a person.
public final class AccessLog implements Filter {
    private static final Logger log = LoggerFactory.getLogger(AccessLog.class);
    private static final int KEPT_PARTS = 3;

    private final String port;

    public AccessLog(String port) {
        this.port = port;
    }

    @Override
    public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
        chain.proceed();
        log.atDebug()
                .addKeyValue("port", port)
                .addKeyValue("method", request.prologue().method().text())
                .addKeyValue("route", route(request))
                .addKeyValue("status", response.status().code())
                .log("request answered");
    }

    /// The path without whatever may name a person or a record.
    static String route(ServerRequest request) {
        String[] parts = request.prologue().uriPath().path().split("/", -1);
        var kept = new StringBuilder();
        for (int i = 1; i < parts.length && i <= KEPT_PARTS; i++) {
            kept.append('/').append(parts[i].matches("[a-z0-9-]{1,24}") ? parts[i] : "…");
        }
        return parts.length > KEPT_PARTS + 1 ? kept + "/…" : kept.toString();
    }
}
