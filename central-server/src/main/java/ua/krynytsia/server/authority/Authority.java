// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;

/// The root of the fleet's trust, EC P-256, ten years. Its key never leaves this server's key
/// folder.
public final class Authority {
    private static final Duration OWN_LIFE = Duration.ofDays(3650);

    /// How long a terminal's certificate lives.
    public static final Duration TERMINAL_LIFE = Duration.ofDays(365);

    private final KeyPair key;
    private final X509Certificate certificate;
    private final SecureRandom random;
    private final Clock clock;

    private Authority(KeyPair key, X509Certificate certificate, SecureRandom random, Clock clock) {
        this.key = key;
        this.certificate = certificate;
        this.random = random;
        this.clock = clock;
    }

    /// The authority kept in `keys` under that name, made at the first call.
    ///
    /// @param subject different for each: two of one name could not be told apart in a chain
    static Authority open(
            KeyFolder keys, String file, X500Name subject, SecureRandom random, Clock clock) {
        KeyPair key = keys.pair(file, KeyFolder.Kind.EC);
        String crt = file + ".crt";
        Optional<X509Certificate> kept = keys.text(crt).map(Certificates::parse);
        if (kept.isPresent()) {
            return new Authority(key, kept.get(), random, clock);
        }
        var draft = new CertificateDraft(subject, key.getPublic(), OWN_LIFE);
        X509Certificate made = draft.signedBy(key, subject, serial(random), clock.instant());
        keys.keep(crt, Certificates.pem(made));
        return new Authority(key, made, random, clock);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /// As the terminals get it.
    public String pem() {
        return Certificates.pem(certificate);
    }

    /// SHA-256 of its certificate (DER): what a terminal says it trusts.
    public Sha256 fingerprint() {
        return Certificates.fingerprint(certificate);
    }

    boolean isIssuerOf(X509Certificate issued) {
        try {
            issued.verify(key.getPublic());
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// A certificate by which a terminal is known from now on, for a year.
    ///
    /// @param signingRequest PKCS #10 in PEM; only its key counts, the name is ours to give
    /// @return empty where the request is not one, is not signed by its own key or is not EC P-256
    public Optional<X509Certificate> certify(KioskId kiosk, String signingRequest) {
        return requestedKey(signingRequest)
                .map(publicKey ->
                        new CertificateDraft(
                                        new X500Name("CN=" + kiosk.value()),
                                        publicKey,
                                        TERMINAL_LIFE)
                                .forPurpose(KeyPurposeId.id_kp_clientAuth))
                .map(this::sign);
    }

    X509Certificate sign(CertificateDraft draft) {
        var own = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return draft.signedBy(key, own, serial(random), clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    private static BigInteger serial(SecureRandom random) {
        return new BigInteger(127, random).setBit(126);
    }

    private static Optional<PublicKey> requestedKey(String pem) {
        try (var parser = new PEMParser(new StringReader(pem))) {
            if (!(parser.readObject() instanceof PKCS10CertificationRequest request)) {
                return Optional.empty();
            }
            PublicKey publicKey = new JcaPKCS10CertificationRequest(request).getPublicKey();
            var verifier = new JcaContentVerifierProviderBuilder().build(publicKey);
            return isP256(publicKey) && request.isSignatureValid(verifier)
                    ? Optional.of(publicKey)
                    : Optional.empty();
        } catch (PKCSException
                | OperatorCreationException
                | GeneralSecurityException
                | IOException
                | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isP256(PublicKey key) {
        return key instanceof ECPublicKey ec
                && ec.getParams().getOrder().bitLength() == 256
                && ec.getParams().getCofactor() == 1;
    }
}
