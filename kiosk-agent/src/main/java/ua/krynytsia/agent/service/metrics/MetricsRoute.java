// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.metrics;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.wire.local.LocalPaths;

/// Answers `GET /metrics` and counts the requests of the port it is set up on, itself included.
/// Thread-safe.
public final class MetricsRoute implements HttpFeature {
    private static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";
    private static final int HUNDRED = 100;

    private final KioskMetrics metrics;
    private final Map<String, Long> requests = new TreeMap<>();

    public MetricsRoute(KioskMetrics metrics) {
        this.metrics = metrics;
    }

    /// The figures of this moment.
    public String text() {
        synchronized (requests) {
            return metrics.render(new TreeMap<>(requests));
        }
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.addFilter(this::count).get(LocalPaths.METRICS, this::metrics);
    }

    private void metrics(ServerRequest req, ServerResponse res) {
        res.headers().set(HeaderNames.CONTENT_TYPE, TYPE);
        res.send(text().getBytes(StandardCharsets.UTF_8));
    }

    private void count(FilterChain chain, RoutingRequest req, RoutingResponse res) {
        try {
            chain.proceed();
        } finally {
            String kind = res.status().code() / HUNDRED + "xx";
            synchronized (requests) {
                requests.merge(kind, 1L, Long::sum);
            }
        }
    }
}
