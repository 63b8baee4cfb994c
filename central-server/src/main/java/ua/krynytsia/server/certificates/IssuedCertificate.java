// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.certificates;

import java.security.cert.X509Certificate;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.authority.Certificates;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;

/// A certificate on its way to a terminal.
///
/// @param receiptPrefix names the enrolment that it belongs to
/// @param serial in hexadecimal digits
/// @param chain PEM, with the authority's
/// @param authority the fingerprint of who issued it
record IssuedCertificate(
        String receiptPrefix,
        KioskId kiosk,
        String serial,
        String keyHash,
        String chain,
        String authority) {
    static IssuedCertificate of(
            String receiptPrefix, KioskId kiosk, X509Certificate certificate, Authority authority) {
        return new IssuedCertificate(
                receiptPrefix,
                kiosk,
                serial(certificate),
                Sha256.of(certificate.getPublicKey().getEncoded()).hex(),
                Certificates.pem(certificate) + authority.pem(),
                authority.fingerprint().hex());
    }

    static String serial(X509Certificate certificate) {
        return certificate.getSerialNumber().toString(16);
    }
}
