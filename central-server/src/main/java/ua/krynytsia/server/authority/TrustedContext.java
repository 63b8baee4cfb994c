// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import ua.krynytsia.server.ServerException;

/// TLS that trusts one authority and nobody else.
public final class TrustedContext {
    private TrustedContext() {}

    /// @param authority its certificate, a PEM file
    public static SSLContext of(Path authority) {
        try {
            KeyStore trust = KeyStore.getInstance("PKCS12");
            trust.load(null, null);
            String pem = Files.readString(authority, StandardCharsets.US_ASCII);
            trust.setCertificateEntry("authority", Certificates.parse(pem));
            var trusts = TrustManagerFactory.getInstance("PKIX");
            trusts.init(trust);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, trusts.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new ServerException("cannot trust the authority in " + authority, e);
        }
    }
}
