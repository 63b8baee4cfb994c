// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

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
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;

/// Keys, signing requests and TLS contexts.
public final class Keys {
    private static final char[] IN_MEMORY = new char[0];

    private Keys() {}

    public static KeyPair pair(SecureRandom random) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /// PKCS #10 in PEM.
    public static String signingRequest(KioskId kiosk, KeyPair pair) {
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
    ///
    /// @param authority one certificate or several, PEM
    /// @param time by which certificates are judged
    public static SSLContext anonymous(String authority, Supplier<Instant> time) {
        return context(authority, () -> new KeyManager[0], time);
    }

    /// Trusts the authority and nobody else; shows the kiosk's certificate, whatever its dates.
    public static SSLContext mutual(Shown own, Supplier<Instant> time) {
        return context(own.authority(), () -> managers(own), time);
    }

    /// What a kiosk shows, and whom it trusts.
    ///
    /// @param authority one certificate or several, PEM
    /// @param certificate this kiosk's and its chain, PEM
    /// @param privateKey PKCS #8
    public record Shown(String authority, String certificate, Bytes privateKey) {
        /// Without anything of it.
        @Override
        public String toString() {
            return "Shown";
        }
    }

    /// The certificates of a text in PEM, in their order.
    ///
    /// @throws AgentException where it is not such a text
    public static List<X509Certificate> certificates(String pem) {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        try {
            return CertificateFactory.getInstance("X.509").generateCertificates(bytes).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException e) {
            throw new AgentException("cannot read the certificates for the server", e);
        }
    }

    /// SHA-256 of the whole certificate in DER.
    ///
    /// @throws AgentException where it cannot be written so
    public static Sha256 fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateException e) {
            throw new AgentException("cannot read the certificates for the server", e);
        }
    }

    /// Whether the one's key signed the other.
    public static boolean isIssuer(X509Certificate authority, X509Certificate issued) {
        try {
            issued.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /// @param encoded PKCS #8
    /// @throws AgentException where it is not such a key
    public static PrivateKey privateKey(Bytes encoded) {
        try {
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded.toArray()));
        } catch (GeneralSecurityException e) {
            throw new AgentException("cannot read the key of this kiosk", e);
        }
    }

    private static SSLContext context(String authority, Own own, Supplier<Instant> time) {
        try {
            var trust = new TimedTrust(new HashSet<>(certificates(authority)), time);
            var context = SSLContext.getInstance("TLS");
            context.init(own.managers(), new TrustManager[] {trust}, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new AgentException("cannot read the certificates for the server", e);
        }
    }

    /// Unlike `PKIX`, the JDK's `SunX509` offers the key without a look at the wall clock.
    private static KeyManager[] managers(Shown own) throws GeneralSecurityException, IOException {
        PrivateKey key = privateKey(own.privateKey());
        KeyStore store = empty();
        Certificate[] chain = certificates(own.certificate()).toArray(Certificate[]::new);
        store.setKeyEntry("kiosk", key, IN_MEMORY, chain);
        var managers = KeyManagerFactory.getInstance("SunX509");
        managers.init(store, IN_MEMORY);
        return managers.getKeyManagers();
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, IN_MEMORY);
        return store;
    }

    private interface Own {
        KeyManager[] managers() throws GeneralSecurityException, IOException;
    }
}
