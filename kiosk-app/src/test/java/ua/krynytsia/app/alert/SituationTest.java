// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.alert.Situation.View;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertTimes;
import ua.krynytsia.wire.local.AlertState;

class SituationTest {
    private static final Alert RAID = raid("r-1");
    private static final Alert NEXT = raid("r-2");
    private static final AlertState CALM = new AlertState(true, List.of(), List.of());

    private final Situation situation = new Situation();
    private long nanos;

    @Test
    void beforeTheAgentHasSaidAnythingNothingIsSeen() {
        assertThat(view(true)).isEqualTo(new View.Nothing());
        pass(60);
        assertThat(view(true)).isEqualTo(new View.Nothing());
    }

    @Test
    void dangerTakesTheGlassUntilTheVisitorGoesOnAndComesBackForTheNext() {
        hear(active(true, RAID));
        assertThat(view(true)).isEqualTo(new View.Danger(RAID, List.of(), true));

        situation.understood();
        assertThat(view(true)).isEqualTo(new View.Strip(RAID, true));
        situation.again();
        assertThat(view(true)).isInstanceOf(View.Danger.class);

        situation.understood();
        situation.anew();
        assertThat(view(true)).isInstanceOf(View.Danger.class);
    }

    @Test
    void anotherDangerTakesTheGlassAgain() {
        hear(active(true, RAID));
        situation.understood();

        hear(active(true, NEXT, RAID));

        assertThat(view(true)).isEqualTo(new View.Danger(NEXT, List.of(RAID), true));
    }

    @Test
    void withoutAWordItStaysButIsNotSure() {
        hear(active(false, RAID));
        assertThat(view(false)).isEqualTo(new View.Danger(RAID, List.of(), false));

        hear(active(true, RAID));
        situation.cutOff(true, nanos);
        assertThat(view(false))
                .as("the agent is gone")
                .isEqualTo(new View.Danger(RAID, List.of(), false));
    }

    @Test
    void allClearIsShownForAWhileWhereTheDangerWasSeen() {
        hear(active(true, RAID));
        hear(new AlertState(true, List.of(), List.of(RAID)));
        assertThat(view(true)).isEqualTo(new View.AllClear(RAID));

        hear(new AlertState(true, List.of(), List.of(RAID)));
        pass(119);
        assertThat(view(true)).isEqualTo(new View.AllClear(RAID));
        pass(1);
        assertThat(view(true)).isEqualTo(new View.Nothing());
    }

    @Test
    void allClearOfADangerNeverSeenHereIsNotShown() {
        hear(new AlertState(true, List.of(), List.of(RAID)));

        assertThat(view(true)).isEqualTo(new View.Nothing());
    }

    @Test
    void whatExpiresGoesWithoutAnAllClear() {
        hear(active(true, RAID));
        hear(CALM);

        assertThat(view(true)).isEqualTo(new View.Nothing());
    }

    @Test
    void unknownIsSaidAfterTenSecondsAndOnlyWhereTheCityWantsIt() {
        hear(CALM);
        hear(new AlertState(false, List.of(), List.of()));
        pass(9);
        assertThat(view(true)).isEqualTo(new View.Nothing());
        pass(1);
        assertThat(view(true)).isEqualTo(new View.Unknown());
        assertThat(view(false)).isEqualTo(new View.Nothing());

        hear(CALM);
        assertThat(view(true)).isEqualTo(new View.Nothing());
    }

    private View view(boolean saysUnknown) {
        return situation.view(nanos, saysUnknown);
    }

    private void hear(AlertState state) {
        situation.heard(state, nanos);
    }

    private void pass(int seconds) {
        nanos += Duration.ofSeconds(seconds).toNanos();
    }

    private static AlertState active(boolean isKnown, Alert... alerts) {
        return new AlertState(isKnown, List.of(alerts), List.of());
    }

    private static Alert raid(String id) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        return new Alert(
                id,
                Optional.empty(),
                new AlertNature(AlertKind.AIR_RAID, AlertSeverity.EXTREME),
                new ua.krynytsia.wire.alert.AlertWords(
                        LocalizedText.of("Повітряна тривога"), LocalizedText.of("")),
                AlertArea.EVERYWHERE,
                new AlertTimes(now, now, now.plusSeconds(3600), Optional.empty()));
    }
}
