// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.Pem;
import ua.krynytsia.wire.Sha256;

/// Certificates to PEM and back.
public final class Certificates {
    private Certificates() {}

    public static String pem(X509Certificate certificate) {
        try {
            return Pem.of("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new ServerException("a certificate of our own cannot be encoded", e);
        }
    }

    /// SHA-256 of the whole certificate in DER.
    static Sha256 fingerprint(X509Certificate certificate) {
        try {
            return Sha256.of(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new ServerException("a certificate of our own cannot be encoded", e);
        }
    }

    /// The first certificate of the text.
    public static X509Certificate parse(String pem) {
        try {
            var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(bytes);
        } catch (CertificateException e) {
            throw new ServerException("a certificate in the key folder cannot be read", e);
        }
    }
}
