// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import ua.krynytsia.server.ServerException;

/// A certificate before it is signed, RFC 5280. Without a purpose it is an authority's own.
///
/// @param names DNS names and IP addresses of a server
record CertificateDraft(
        X500Name subject,
        PublicKey key,
        Duration life,
        Optional<KeyPurposeId> purpose,
        List<String> names) {
    /// A terminal's clock may be a day behind ours.
    private static final Duration BACKDATED = Duration.ofDays(1);

    CertificateDraft(X500Name subject, PublicKey key, Duration life) {
        this(subject, key, life, Optional.empty(), List.of());
    }

    CertificateDraft forPurpose(KeyPurposeId wanted) {
        return new CertificateDraft(subject, key, life, Optional.of(wanted), names);
    }

    CertificateDraft forNames(List<String> wanted) {
        return new CertificateDraft(subject, key, life, purpose, List.copyOf(wanted));
    }

    X509Certificate signedBy(KeyPair issuer, X500Name issuerName, BigInteger serial, Instant now) {
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(
                        issuerName,
                        serial,
                        CertificateTime.of(now.minus(BACKDATED)),
                        CertificateTime.of(now.plus(life)),
                        subject,
                        SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        try {
            extend(builder, issuer.getPublic());
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(issuer.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new ServerException("cannot sign a certificate for " + subject, e);
        }
    }

    private void extend(X509v3CertificateBuilder builder, PublicKey issuer)
            throws GeneralSecurityException, CertIOException {
        var identifiers = new JcaX509ExtensionUtils();
        boolean authority = purpose.isEmpty();
        int usage = authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature;
        var constraints = authority ? new BasicConstraints(0) : new BasicConstraints(false);
        builder.addExtension(Extension.basicConstraints, true, constraints)
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .addExtension(
                        Extension.subjectKeyIdentifier,
                        false,
                        identifiers.createSubjectKeyIdentifier(key))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(issuer));
        if (purpose.isPresent()) {
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose.get()));
        }
        if (!names.isEmpty()) {
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives());
        }
    }

    private GeneralNames alternatives() {
        return new GeneralNames(
                names.stream()
                        .map(name -> new GeneralName(kind(name), name))
                        .toArray(GeneralName[]::new));
    }

    private static int kind(String name) {
        boolean address = name.indexOf(':') >= 0 || name.matches("[0-9]+(\\.[0-9]+){3}");
        return address ? GeneralName.iPAddress : GeneralName.dNSName;
    }
}
