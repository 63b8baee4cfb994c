// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentReply;
import ua.krynytsia.wire.fleet.EnrolmentRequest;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.json.WireJson;

/// A terminal as the server sees it: a key, a certificate, HTTP.
final class TestTerminal {
    final KioskId kiosk;
    final KeyPair key = key();
    private final FleetFixture fleet;
    private HttpClient client;

    TestTerminal(FleetFixture fleet, KioskId kiosk) {
        this.fleet = fleet;
        this.kiosk = kiosk;
        this.client = fleet.nobody();
    }

    /// With a token of its own; from now on it shows its certificate.
    EnrolmentReply enrol() {
        String token = fleet.enrolments.issueToken(kiosk, "test");
        HttpResponse<String> answer = enrol(token);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        var reply = WireJson.read(answer.body(), EnrolmentReply.class);
        show(chain(reply.certificate()));
        return reply;
    }

    HttpResponse<String> enrol(String token) {
        byte[] body = WireJson.write(new EnrolmentRequest(kiosk, token, signingRequest()));
        return send(
                HttpRequest.newBuilder(fleet.uri(FleetPaths.ENROL))
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    void show(List<X509Certificate> chain) {
        var identity = new TestTls.Identity(key, chain);
        client = TestTls.client(fleet.authority.certificate(), Optional.of(identity));
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(fleet.uri(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> put(String path, Object word) {
        byte[] body = WireJson.write(word);
        return send(
                HttpRequest.newBuilder(fleet.uri(path))
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<String> put(String path, String type, byte[] body) {
        return send(
                HttpRequest.newBuilder(fleet.uri(path))
                        .header("Content-Type", type)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    HttpResponse<InputStream> open(String path) {
        return exchange(
                HttpRequest.newBuilder(fleet.uri(path)), HttpResponse.BodyHandlers.ofInputStream());
    }

    /// As a killed process leaves it: the sockets go without a word.
    void die() {
        client.shutdownNow();
    }

    String signingRequest() {
        try (var pem = new StringWriter();
                var writer = new JcaPEMWriter(pem)) {
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(key.getPrivate());
            var name = new X500Name("CN=somebody-else");
            writer.writeObject(
                    new JcaPKCS10CertificationRequestBuilder(name, key.getPublic()).build(signer));
            writer.flush();
            return pem.toString();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<X509Certificate> chain(String pem) {
        try {
            var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
            return CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return exchange(request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> exchange(
            HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
