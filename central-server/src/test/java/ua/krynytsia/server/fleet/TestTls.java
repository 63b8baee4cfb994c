// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// HTTP clients that trust one authority and may show a certificate.
final class TestTls {
    private TestTls() {}

    record Identity(KeyPair key, List<X509Certificate> chain) {}

    static HttpClient client(X509Certificate trusted, Optional<Identity> identity) {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            trust.setCertificateEntry("ca", trusted);
            var trusts = TrustManagerFactory.getInstance("PKIX");
            trusts.init(trust);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            KeyManager[] keys = identity.isEmpty() ? null : keys(identity.get());
            context.init(keys, trusts.getTrustManagers(), new SecureRandom());
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .sslContext(context)
                    .build();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyManager[] keys(Identity identity)
            throws GeneralSecurityException, IOException {
        KeyStore own = KeyStore.getInstance("PKCS12");
        own.load(null, null);
        own.setKeyEntry(
                "own",
                identity.key().getPrivate(),
                new char[0],
                identity.chain().toArray(new Certificate[0]));
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, new char[0]);
        return keys.getKeyManagers();
    }
}
