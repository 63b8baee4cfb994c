// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.wire.fleet.HealthSignal;

final class HealthBoardTest {
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final InstantSource time = () -> now;
    private final HealthBoard board = new HealthBoard(time.withZone(ZoneOffset.UTC));
    private final List<List<String>> told = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void everySignalHasWordsInBothLanguages(HealthCode code) {
        assertThat(code.meaning().byLanguage().values()).hasSize(2).noneMatch(String::isBlank);
        assertThat(code.remedy().byLanguage().values()).hasSize(2).noneMatch(String::isBlank);
    }

    @Test
    void whatPassesByItselfIsNotShown() {
        board.watch(() -> told.add(codes()));

        board.raise(HealthCode.MEMORY_LOW);
        pass(Duration.ofSeconds(119));
        board.clear(HealthCode.MEMORY_LOW);
        pass(Duration.ofSeconds(10));

        assertThat(told).isEmpty();
    }

    @Test
    void whatLastsIsShownFromItsFirstMoment() {
        board.watch(() -> told.add(codes()));
        Instant began = now;

        board.raise(HealthCode.MEMORY_LOW);
        pass(Duration.ofSeconds(120));
        pass(Duration.ofSeconds(120));

        assertThat(told).containsExactly(List.of("memory-low"));
        assertThat(board.signals().getFirst().since()).isEqualTo(began);
    }

    @Test
    void whatAnotherExplainsIsNotShownBesideIt() {
        board.raise(HealthCode.SERVER_UNREACHABLE);
        assertThat(codes()).containsExactly("server-unreachable");

        board.raise(HealthCode.LINK_DOWN);
        pass(Duration.ofSeconds(10));
        assertThat(codes()).containsExactly("link-down");

        board.clear(HealthCode.LINK_DOWN);
        assertThat(codes()).containsExactly("server-unreachable");
    }

    @Test
    void eachDeviceHasItsOwnSignal() {
        board.raise(HealthCode.READER_ABSENT, "reader-2");
        board.raise(HealthCode.READER_ABSENT, "reader-1");
        board.clear(HealthCode.READER_ABSENT, "reader-2");

        assertThat(board.signals())
                .extracting(HealthSignal::subject)
                .containsExactly(Optional.of("reader-1"));
        assertThat(board.holds(HealthCode.READER_ABSENT)).isTrue();
    }

    @Test
    void clockThatIsSetBackHidesNothingForLongerThanUsual() {
        board.raise(HealthCode.MEMORY_LOW);
        now = now.minus(Duration.ofDays(3650));
        pass(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(120));

        assertThat(codes()).containsExactly("memory-low");
    }

    private void pass(Duration time) {
        now = now.plus(time);
        board.check();
    }

    private List<String> codes() {
        return board.signals().stream().map(HealthSignal::code).toList();
    }
}
