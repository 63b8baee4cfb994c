// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import io.helidon.common.tls.Tls;
import io.helidon.webserver.WebServer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;

/// The listener on the service network, open from [#start] to [#close].
public final class ServiceServer implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ServiceServer.class);
    private static final int LONGEST_BODY = 16 << 10;

    private final WebServer server;

    private ServiceServer(WebServer server) {
        this.server = server;
    }

    /// @throws AgentException where this machine does not have the address
    public static ServiceServer start(ServiceAddress address, KioskKeys keys, PageRoutes pages) {
        WebServer server =
                WebServer.builder()
                        .host(address.host())
                        .port(address.port())
                        .tls(tls(keys))
                        .maxPayloadSize(LONGEST_BODY)
                        .shutdownHook(false)
                        .shutdownGracePeriod(Duration.ofMillis(500))
                        .connectionOptions(options -> options.tcpNoDelay(true))
                        .routing(pages::setup)
                        .build();
        server.start();
        if (!server.isRunning()) {
            throw new AgentException("cannot open the service page at " + address.host());
        }
        log.atInfo().addKeyValue("port", server.port()).log("the service page is open");
        return new ServiceServer(server);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Tls tls(KioskKeys keys) {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(new KeyManager[] {keys}, new TrustManager[0], null);
            return Tls.builder().sslContext(context).build();
        } catch (GeneralSecurityException e) {
            throw new AgentException("cannot make the service page's TLS", e);
        }
    }
}
