// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.wire.KioskId;

/// Keys, signing requests and TLS contexts.
final class Keys {
    private static final char[] IN_MEMORY = new char[0];

    private Keys() {}

    static KeyPair pair(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /// PKCS #10 in PEM.
    static String signingRequest(KioskId kiosk, KeyPair pair) {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            var subject = new X500Principal("CN=" + kiosk);
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
            pem.writeObject(
                    new JcaPKCS10CertificationRequestBuilder(subject, pair.getPublic())
                            .build(signer));
        } catch (IOException | OperatorCreationException e) {
            throw new AgentException("cannot make a signing request for " + kiosk, e);
        }
        return text.toString();
    }

    /// Trusts this authority and nobody else; shows no certificate.
    static SSLContext anonymous(String authority) {
        return context(authority, Optional.empty());
    }

    /// Trusts the identity's authority and nobody else; shows its certificate.
    static SSLContext mutual(Identity.Credentials credentials) {
        return context(credentials.authority(), Optional.of(credentials));
    }

    private static SSLContext context(
            String authority, Optional<Identity.Credentials> credentials) {
        try {
            KeyStore trusted = empty();
            int count = 0;
            for (Certificate certificate : certificates(authority)) {
                trusted.setCertificateEntry("authority-" + count++, certificate);
            }
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            KeyManager[] own =
                    credentials.isPresent() ? managers(credentials.get()) : new KeyManager[0];
            var context = SSLContext.getInstance("TLS");
            context.init(own, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AgentException("cannot read the certificates for the server", e);
        }
    }

    private static KeyManager[] managers(Identity.Credentials credentials)
            throws GeneralSecurityException, IOException {
        PrivateKey key =
                KeyFactory.getInstance("EC")
                        .generatePrivate(
                                new PKCS8EncodedKeySpec(credentials.privateKey().toArray()));
        KeyStore store = empty();
        store.setKeyEntry("kiosk", key, IN_MEMORY, certificates(credentials.certificate()));
        var managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(store, IN_MEMORY);
        return managers.getKeyManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY);
        return store;
    }

    private static Certificate[] certificates(String pem) throws GeneralSecurityException {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        return CertificateFactory.getInstance("X.509")
                .generateCertificates(bytes)
                .toArray(new Certificate[0]);
    }
}
