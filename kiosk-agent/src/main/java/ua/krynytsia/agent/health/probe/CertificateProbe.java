// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the kiosk's certificate has ended or ends soon; keeps `CERTIFICATE_ENDED` and
/// `CERTIFICATE_ENDS_SOON`. It is renewed when a third of its life remains; when only a sixth does,
/// renewing has failed for long.
public final class CertificateProbe implements Probe {
    private static final int SIXTHS = 6;

    private final Supplier<Optional<String>> certificate;
    private final HealthBoard health;
    private final Clock clock;

    /// @param certificate the kiosk's own, first in PEM; empty while it has none
    /// @param clock the server's time, as far as it is known
    public CertificateProbe(
            Supplier<Optional<String>> certificate, HealthBoard health, Clock clock) {
        this.certificate = certificate;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public void check() {
        Optional<X509Certificate> own = certificate.get().flatMap(CertificateProbe::parsed);
        Instant now = clock.instant();
        health.set(
                HealthCode.CERTIFICATE_ENDED,
                own.filter(it -> it.getNotAfter().toInstant().isBefore(now)).isPresent());
        health.set(
                HealthCode.CERTIFICATE_ENDS_SOON,
                own.filter(it -> warns(it).isBefore(now)).isPresent());
    }

    private static Instant warns(X509Certificate certificate) {
        Instant begin = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        return end.minus(Duration.between(begin, end).dividedBy(SIXTHS));
    }

    private static Optional<X509Certificate> parsed(String pem) {
        var bytes = new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII));
        try {
            return Optional.of(
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        } catch (CertificateException _) {
            return Optional.empty();
        }
    }
}
