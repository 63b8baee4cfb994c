// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.content.FieldType;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class PlansTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private TestFleet fleet;

    @BeforeEach
    void open() {
        fleet = new TestFleet(database, folder);
        fleet.save("s1", "Крамниця");
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void isPublishedAtItsMomentAndNotBefore() {
        plan(HOUR);
        fleet.pass(HOUR.minusSeconds(1));
        fleet.publishing.tick();
        assertThat(fleet.editions.current()).isEmpty();

        fleet.pass(Duration.ofSeconds(1));
        fleet.publishing.tick();

        assertThat(states()).containsExactly(Planned.State.DONE);
        assertThat(edition()).isEqualTo(new EditionNumber(1));
        assertThat(fleet.deeds()).contains("publication-done edition/1");
    }

    @Test
    void runsOnceEvenWhereTheServerWasOffAndSaysSo() {
        plan(HOUR);
        fleet.pass(HOUR.multipliedBy(3));
        fleet.restart();
        fleet.publishing.tick();
        fleet.save("s2", "Пекарня");
        fleet.publishing.tick();
        fleet.restart();
        fleet.publishing.tick();

        assertThat(states()).containsExactly(Planned.State.LATE);
        assertThat(edition()).isEqualTo(new EditionNumber(1));
        assertThat(fleet.deeds()).contains("publication-late edition/1");
    }

    @Test
    void whatIsCancelledIsNotPublished() {
        Planned plan = plan(HOUR);
        Planned other = plan(HOUR.multipliedBy(2));
        assertThat(fleet.publishing.plans().cancel(plan.id(), "olena")).isTrue();
        assertThat(fleet.publishing.plans().cancel(plan.id(), "olena")).isFalse();
        fleet.pass(HOUR);
        fleet.publishing.tick();

        assertThat(fleet.editions.current()).isEmpty();
        assertThat(states()).containsExactly(Planned.State.WAITING, Planned.State.CANCELLED);
        assertThat(fleet.publishing.plans().listPlans().getFirst().id()).isEqualTo(other.id());
    }

    @Test
    void doesNotRunIntoARollOut() {
        fleet.publishing.publish("olena");
        fleet.save("s2", "Пекарня");
        fleet.publishing
                .rollOuts()
                .begin(new RollOuts.Plan(TestFleet.FIRST, List.of(), RollOut.Pace.USUAL), "olena");
        plan(HOUR);
        fleet.pass(HOUR);
        fleet.publishing.plans().tick();

        assertThat(states()).containsExactly(Planned.State.ROLLING_OUT);
        assertThat(edition()).isEqualTo(new EditionNumber(1));
    }

    @Test
    void anOldKioskKeepsItBackUnlessThatWasAcknowledged() {
        fleet.catalogue.edit(
                "test",
                edit ->
                        edit.declare(
                                Content.resource(
                                        "shops", Content.field("hours", new FieldType.Hours()))));
        fleet.report(TestFleet.SECOND, EditionNumber.NONE, Optional.empty());
        fleet.report(TestFleet.LAST, EditionNumber.NONE, Optional.of(2));

        assertThat(fleet.publishing.unacknowledged(false))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kiosk()).isEqualTo(TestFleet.SECOND);
                    assertThat(gap.document()).isEqualTo(DocumentKey.resource("shops"));
                    assertThat(gap.field()).isEqualTo("hours");
                });
        fleet.publishing.plans().plan(fleet.now(), false, "olena");
        fleet.publishing.plans().tick();
        assertThat(states()).containsExactly(Planned.State.CANNOT_SHOW);
        assertThat(fleet.editions.current()).isEmpty();

        fleet.pass(HOUR);
        fleet.publishing.plans().plan(fleet.now(), true, "olena");
        fleet.publishing.plans().tick();
        assertThat(edition()).isEqualTo(new EditionNumber(1));
    }

    private Planned plan(Duration ahead) {
        return fleet.publishing.plans().plan(fleet.now().plus(ahead), false, "olena");
    }

    private List<Planned.State> states() {
        return fleet.publishing.plans().listPlans().stream().map(Planned::state).toList();
    }

    private EditionNumber edition() {
        return fleet.editions.currentManifest().orElseThrow().number();
    }
}
