// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// An authority whose certificates live from a day before a chosen moment to a day after it.
final class Issuer {
    private final KeyPair keys = Keys.pair(new SecureRandom());
    private final Instant noon;
    private int serial;

    Issuer(Instant noon) {
        this.noon = noon;
    }

    String pem() {
        return pem("CN=authority", keys.getPublic(), true);
    }

    String issue(String subject, PublicKey key) {
        return pem(subject, key, false);
    }

    KeyStore store(KeyPair server) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var chain = Keys.certificates(issue("CN=127.0.0.1", server.getPublic()));
        store.setKeyEntry(
                "server", server.getPrivate(), new char[0], chain.toArray(Certificate[]::new));
        return store;
    }

    TrustManager[] trusting() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("own", Keys.certificates(pem()).getFirst());
        var factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return factory.getTrustManagers();
    }

    private String pem(String subject, PublicKey key, boolean isAuthority) {
        var text = new StringWriter();
        try (var writer = new JcaPEMWriter(text)) {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            new X500Principal("CN=authority"),
                            BigInteger.valueOf(++serial),
                            Date.from(noon.minus(Duration.ofDays(1))),
                            Date.from(noon.plus(Duration.ofDays(1))),
                            new X500Principal(subject),
                            key);
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            writer.writeObject(
                    new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
