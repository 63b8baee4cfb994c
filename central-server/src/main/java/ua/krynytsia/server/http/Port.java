// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.server.ServerException;

/// One listening address with its routes.
public final class Port implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final Duration IDLE = Duration.ofMinutes(5);

    private final String name;
    private final WebServer server;

    private Port(String name, WebServer server) {
        this.name = name;
        this.server = server;
    }

    /// Where to listen; port 0 takes a free one.
    public record Address(String host, int port) {}

    /// @throws ServerException where the address is taken or not ours
    public static Port open(
            String name, Address address, Optional<Tls> tls, HttpRouting.Builder routing) {
        routing.addFilter(new AccessLog(name));
        var builder =
                WebServer.builder()
                        .host(address.host())
                        .port(address.port())
                        .shutdownHook(false)
                        .shutdownGracePeriod(GRACE)
                        .featuresDiscoverServices(false)
                        .idleConnectionTimeout(IDLE)
                        .connectionOptions(options -> options.tcpNoDelay(true))
                        .routing(routing);
        tls.ifPresent(builder::tls);
        try {
            return new Port(name, builder.build().start());
        } catch (IllegalStateException | UncheckedIOException e) {
            throw new ServerException(
                    "cannot listen on " + address.host() + ":" + address.port() + " for " + name,
                    e);
        }
    }

    public int number() {
        return server.port();
    }

    public String name() {
        return name;
    }

    @Override
    public void close() {
        server.stop();
    }
}
