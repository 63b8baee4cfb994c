// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import ua.krynytsia.agent.central.http.StallWatch.Least;
import ua.krynytsia.agent.time.TrustedTime;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// HTTP/1.1 over TLS to one address. An answer that cannot be our server's is told from one that
/// is. Whatever goes wrong is a [CentralException]. Thread-safe.
public final class Line implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int LONGEST_WORDS = 1 << 20;

    private final URI server;
    private final Means means;
    private final boolean isMutual;
    private final HttpClient http;

    private Line(URI server, SSLContext tls, boolean isMutual, Means means) {
        this.server = server;
        this.isMutual = isMutual;
        this.means = means;
        var builder =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(CONNECT)
                        .sslContext(tls);
        means.proxy().map(ProxySelector::of).ifPresent(builder::proxy);
        this.http = builder.build();
    }

    /// Trusts this authority and nobody else; shows no certificate.
    ///
    /// @param authority one certificate or several, PEM
    public static Line anonymous(URI server, String authority, Means means) {
        return new Line(server, Keys.anonymous(authority, means.time()::now), false, means);
    }

    /// Trusts its authority and nobody else; shows its certificate.
    public static Line mutual(URI server, Keys.Shown own, Means means) {
        return new Line(server, Keys.mutual(own, means.time()::now), true, means);
    }

    /// What every line of a kiosk shares.
    ///
    /// @param proxy that is asked to `CONNECT` (RFC 9110 §9.3.6)
    /// @param answered called when the server answers a kiosk that it knows; must return at once
    public record Means(
            StallWatch stalls,
            TrustedTime time,
            Optional<InetSocketAddress> proxy,
            Runnable answered) {}

    /// @param after how long the server wants to be left alone
    /// @param body to be closed
    public record Answer(
            int status, Optional<String> tag, Optional<Duration> after, InputStream body)
            implements AutoCloseable {
        @Override
        public void close() throws IOException {
            body.close();
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.resolve(path))
                .timeout(ANSWER)
                .header("User-Agent", "krynytsia");
    }

    public Answer ask(HttpRequest request, Least least) {
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            requireOurs(response);
            hear(response);
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("ETag"),
                    RetryAfter.parse(
                            response.headers().firstValue("Retry-After"), saidBy(response)),
                    means.stalls().watch(response.body(), least));
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CentralException.away(named(request), e);
        }
    }

    /// The body of an answer with that status, and of no other.
    public InputStream stream(HttpRequest request, int status, Least least) {
        return expected(ask(request, least), request, status);
    }

    /// The body of that answer, where it has that status.
    public InputStream expected(Answer answer, HttpRequest request, int status) {
        expect(status, answer, request);
        return answer.body();
    }

    /// The answer's words; empty where the status is `none`.
    public <T> Optional<T> words(HttpRequest request, int none, Class<T> type) {
        return words(ask(request, Least.WHOLE), request, none, type);
    }

    public <T> Optional<T> words(Answer answer, HttpRequest request, int none, Class<T> type) {
        try (InputStream body = answer.body()) {
            if (answer.status() == none && none != Status.OK) {
                return Optional.empty();
            }
            expect(Status.OK, answer, request);
            return Optional.of(WireJson.read(body.readNBytes(LONGEST_WORDS), type));
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        } catch (WireException e) {
            throw CentralException.unreadable(named(request), e);
        }
    }

    /// Says something that is answered by nothing.
    ///
    /// @param unwanted the status that says that it was not taken and never will be
    /// @return whether it was taken
    public boolean isTaken(HttpRequest request, int unwanted) {
        try (Answer answer = ask(request, Least.WHOLE)) {
            if (answer.status() == unwanted) {
                return false;
            }
            expect(Status.NO_CONTENT, answer, request);
            return true;
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        }
    }

    /// Says something that is answered by nothing.
    public void tell(HttpRequest request) {
        try (Answer answer = ask(request, Least.WHOLE)) {
            expect(Status.NO_CONTENT, answer, request);
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private void expect(int status, Answer answer, HttpRequest request) {
        if (answer.status() == status) {
            return;
        }
        try {
            answer.close();
        } catch (IOException e) {
            throw CentralException.away(named(request), e);
        }
        throw CentralException.answered(named(request), answer.status(), answer.after());
    }

    /// Whatever speaks for our server inside TLS speaks JSON, packed editions or events.
    private static void requireOurs(HttpResponse<InputStream> response) throws IOException {
        int status = response.statusCode();
        String type = response.headers().firstValue("Content-Type").orElse("");
        boolean isElsewhere = status / 100 == 3 && status != Status.NOT_MODIFIED;
        if (isElsewhere || Status.isOfProxies(status) || type.startsWith("text/html")) {
            Optional<InputStream> body = Optional.ofNullable(response.body());
            if (body.isPresent()) {
                body.get().close();
            }
            throw new PortalException("somebody on the way answered " + status + " " + type);
        }
    }

    /// A server that shows a certificate which has ended by its own clock is not believed about
    /// time: its clock is wrong.
    private void hear(HttpResponse<InputStream> response) {
        Optional<Instant> said = response.headers().firstValue("Date").flatMap(RetryAfter::moment);
        Optional<Instant> end = response.sslSession().flatMap(Line::end);
        if (isMutual && said.isPresent() && end.filter(said.get()::isBefore).isPresent()) {
            means.time().heard(said.get());
        }
        if (isMutual && response.statusCode() != Status.UNAUTHORIZED) {
            means.answered().run();
        }
    }

    private Instant saidBy(HttpResponse<InputStream> response) {
        return response.headers()
                .firstValue("Date")
                .flatMap(RetryAfter::moment)
                .orElseGet(means.time()::now);
    }

    private static Optional<Instant> end(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate certificate
                    ? Optional.of(TimedTrust.end(certificate))
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException _) {
            return Optional.empty();
        }
    }

    private static String named(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }
}
