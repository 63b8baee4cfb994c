// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.probe.CertificateProbe;

/// Over a certificate of the kind that an enrolled kiosk holds.
final class CertificateProbeTest {
    private final HealthBoard health = new HealthBoard(Clock.systemUTC());

    @Test
    void isReportedWhenASixthOfItsLifeIsLeftAndWhenItHasEnded() {
        var authority = new TestAuthority();
        var key = Keys.pair(new SecureRandom()).getPublic();
        var certificate = authority.issue("CN=kiosk-01", key);
        Instant begin = certificate.getNotBefore().toInstant();
        Duration life = Duration.between(begin, certificate.getNotAfter().toInstant());
        String pem = TestAuthority.pem(certificate);

        assertThat(heldAt(pem, begin.plus(life.multipliedBy(4).dividedBy(5)))).isEmpty();
        assertThat(heldAt(pem, begin.plus(life.multipliedBy(9).dividedBy(10))))
                .containsExactly("certificate-ends-soon");
        assertThat(heldAt(pem, begin.plus(life).plusSeconds(1)))
                .containsExactly("certificate-ends-soon", "certificate-ended");
        assertThat(heldAt("nothing", begin)).isEmpty();
    }

    private List<String> heldAt(String pem, Instant now) {
        InstantSource then = () -> now;
        new CertificateProbe(() -> Optional.of(pem), health, then.withZone(ZoneOffset.UTC)).check();
        return Stream.of(HealthCode.values()).filter(health::holds).map(HealthCode::code).toList();
    }
}
