// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import ua.krynytsia.agent.central.http.Keys;

/// A certificate authority that lives as long as a test.
final class TestAuthority {
    private final KeyPair keys = Keys.pair(new SecureRandom());
    private volatile Duration left = Duration.ofDays(1);
    private long serial;
    private final X509Certificate certificate = issue("CN=authority", keys.getPublic(), true);

    /// What is left of the lives of later certificates; a day is past of each.
    void leave(Duration time) {
        left = time;
    }

    X509Certificate certificate() {
        return certificate;
    }

    X509Certificate issue(String subject, PublicKey key) {
        return issue(subject, key, false);
    }

    /// For a request in PEM.
    X509Certificate sign(String request) {
        try (var pem = new PEMParser(new StringReader(request))) {
            var parsed =
                    new JcaPKCS10CertificationRequest(
                            (PKCS10CertificationRequest) pem.readObject());
            return issue(parsed.getSubject().toString(), parsed.getPublicKey());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String pem(X509Certificate certificate) {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private X509Certificate issue(String subject, PublicKey key, boolean isAuthority) {
        Instant now = Instant.now();
        try {
            var builder =
                    new JcaX509v3CertificateBuilder(
                            new X500Principal("CN=authority"),
                            BigInteger.valueOf(++serial),
                            Date.from(now.minus(Duration.ofDays(1))),
                            Date.from(now.plus(left)),
                            new X500Principal(subject),
                            key);
            builder.addExtension(
                    Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(
                                    new JcaContentSignerBuilder("SHA256withECDSA")
                                            .build(keys.getPrivate())));
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
