// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.KeyFolder;

class AuthoritiesTest {
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    @TempDir private Path folder;

    @Test
    void thereIsOneUntilTheNextIsMade() {
        Authorities first = opened();

        assertThat(first.next()).isEmpty();
        assertThat(first.trusted()).containsExactly(first.current().certificate());
        assertThat(opened().current().certificate()).isEqualTo(first.current().certificate());
        assertThatThrownBy(first::retire).isInstanceOf(ServerException.class);
    }

    @Test
    void theNextIsMadeOnceAndStandsBesideThePresentUnderItsOwnName() {
        Authority next = opened().makeNext();
        assertThat(opened().makeNext().fingerprint()).isEqualTo(next.fingerprint());

        Authorities both = opened();

        assertThat(both.trusted())
                .containsExactly(both.current().certificate(), next.certificate());
        assertThat(both.current().certificate().getSubjectX500Principal())
                .isNotEqualTo(next.certificate().getSubjectX500Principal());
        assertThat(both.issuing(List.of()).fingerprint()).isEqualTo(both.current().fingerprint());
        assertThat(both.issuing(List.of(next.fingerprint())).fingerprint())
                .isEqualTo(next.fingerprint());
        assertThat(both.pems()).containsExactly(both.current().pem(), next.pem());
    }

    @Test
    void whenThePresentIsRetiredTheNextTakesItsPlaceAndTheServerIsKnownByIt() {
        ServerIdentity before = ServerIdentity.open(keys(), opened().current(), List.of());
        Authority next = opened().makeNext();
        opened().retire();

        Authorities after = opened();
        ServerIdentity now = ServerIdentity.open(keys(), after.current(), List.of());

        assertThat(after.current().fingerprint()).isEqualTo(next.fingerprint());
        assertThat(after.next()).isEmpty();
        assertThat(after.trusted()).containsExactly(next.certificate());
        assertThat(Authorities.currentFile(folder)).hasFileName("authority-2.crt");
        assertThat(next.isIssuerOf(before.certificate())).isFalse();
        assertThat(next.isIssuerOf(now.certificate())).isTrue();
        assertThat(ServerIdentity.open(keys(), after.current(), List.of()).certificate())
                .isEqualTo(now.certificate());
        assertThat(opened().makeNext().fingerprint()).isNotEqualTo(next.fingerprint());
    }

    private Authorities opened() {
        return Authorities.open(keys(), new SecureRandom(), NOON);
    }

    private KeyFolder keys() {
        return new KeyFolder(folder, new SecureRandom());
    }
}
