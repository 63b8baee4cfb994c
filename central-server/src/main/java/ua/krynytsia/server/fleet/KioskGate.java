// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.webserver.http.ServerRequest;
import java.security.cert.X509Certificate;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import ua.krynytsia.server.certificates.Renewals;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;

/// Who is asking: the common name of a client certificate of ours that is not revoked. Judged anew
/// at every request, since a connection outlives a revocation.
public final class KioskGate {
    private static final LocalizedText NOBODY =
            LocalizedText.of(
                    "Потрібен чинний сертифікат термінала. Зареєструйте термінал знову.",
                    "A valid certificate of a terminal is needed. Enrol the terminal again.");

    private final Renewals renewals;

    public KioskGate(Enrolments enrolments) {
        this.renewals = enrolments.renewals();
    }

    /// @throws HttpRefusal 401 for everyone else
    public KioskId kiosk(ServerRequest request) {
        return judge(certificate(request));
    }

    /// @throws HttpRefusal 401 where none is shown
    static X509Certificate certificate(ServerRequest request) {
        return request.remotePeer()
                .tlsCertificates()
                .filter(chain -> chain.length > 0)
                .map(chain -> chain[0])
                .filter(X509Certificate.class::isInstance)
                .map(X509Certificate.class::cast)
                .orElseThrow(() -> new HttpRefusal(401, NOBODY));
    }

    private KioskId judge(X509Certificate certificate) {
        KioskId kiosk = commonName(certificate);
        if (!renewals.isValid(kiosk, certificate)) {
            throw new HttpRefusal(401, NOBODY);
        }
        return kiosk;
    }

    private static KioskId commonName(X509Certificate certificate) {
        try {
            var name = new LdapName(certificate.getSubjectX500Principal().getName());
            return name.getRdns().stream()
                    .filter(part -> part.getType().equalsIgnoreCase("CN"))
                    .map(part -> new KioskId(String.valueOf(part.getValue())))
                    .findFirst()
                    .orElseThrow(() -> new HttpRefusal(401, NOBODY));
        } catch (InvalidNameException | WireException e) {
            throw new HttpRefusal(401, NOBODY);
        }
    }
}
