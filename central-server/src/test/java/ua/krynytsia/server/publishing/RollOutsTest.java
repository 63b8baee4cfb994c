// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class RollOutsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SETTLE = RollOut.Pace.USUAL.settle();
    private static final EditionNumber ONE = new EditionNumber(1);
    private static final EditionNumber TWO = new EditionNumber(2);

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private TestFleet fleet;

    /// All have edition 1; edition 2 waits to be begun.
    @BeforeEach
    void open() {
        fleet = new TestFleet(database, folder);
        for (int i = 0; i < 40; i++) {
            fleet.save("s" + i, "Крамниця " + i);
        }
        fleet.publishing.publish("olena");
        fleet.obey();
        fleet.save("s1", "Пекарня");
    }

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void goesFromOneToThreeToAllAsTheyStayWell() {
        begin();
        assertThat(having(TWO)).containsExactly("kiosk-01");

        fleet.obey();
        fleet.pass(SETTLE.minus(MINUTE));
        fleet.obey();
        assertThat(having(TWO)).containsExactly("kiosk-01");
        fleet.pass(MINUTE);
        fleet.obey();
        assertThat(having(TWO)).hasSize(3).contains("kiosk-01");
        assertThat(live()).isEqualTo(ONE);

        fleet.obey();
        fleet.pass(SETTLE);
        fleet.obey();
        assertThat(live()).isEqualTo(TWO);
        assertThat(having(TWO)).hasSize(5);
        assertThat(state()).isEqualTo(RollOut.State.DONE);
        assertThat(fleet.deeds())
                .contains(
                        "roll-out-begun stage-1",
                        "roll-out-advanced stage-2",
                        "roll-out-done stage-2");
    }

    @Test
    void standsStillWhenAKioskRefusesAndTheOthersStayWithWhatTheyHad() {
        begin();
        fleet.report(TestFleet.FIRST, ONE, "edition-refused");
        fleet.publishing.tick();

        requireStopped(Fault.REFUSED);
        fleet.pass(SETTLE);
        fleet.obey();
        assertThat(having(ONE)).hasSize(5);
        assertThat(fleet.deeds()).contains("roll-out-stopped stage-1 refused kiosk-01");
    }

    @Test
    void standsStillWhenAKioskFallsIllButNotForWhatItHadBefore() {
        fleet.report(TestFleet.FIRST, ONE, "reader-absent");
        begin();
        fleet.report(TestFleet.FIRST, TWO, "reader-absent");
        fleet.publishing.tick();
        assertThat(state()).isEqualTo(RollOut.State.RUNNING);

        fleet.report(TestFleet.FIRST, TWO, "reader-absent", "library-damaged");
        fleet.publishing.tick();

        requireStopped(Fault.WORSE);
        assertThat(fleet.wanted(TestFleet.FIRST)).as("it cannot go back").isEqualTo(TWO);
        assertThat(fleet.wanted(TestFleet.SECOND)).isEqualTo(ONE);
    }

    @Test
    void standsStillWhenAKioskIsSilentOrDoesNotApply() {
        begin();
        fleet.pass(RollOut.Pace.USUAL.silence().plus(MINUTE));
        fleet.publishing.tick();
        requireStopped(Fault.SILENT);

        fleet.publishing.rollOuts().takeBack("olena");
        fleet.obey();
        begin();
        fleet.pass(RollOut.Pace.USUAL.silence().plus(MINUTE));
        fleet.report(TestFleet.FIRST, ONE);
        fleet.publishing.tick();
        requireStopped(Fault.NOT_APPLIED);
    }

    @Test
    void aServerThatWasOffDoesNotTakeItsOwnSilenceForTheKiosks() {
        begin();
        fleet.obey();
        fleet.pass(Duration.ofHours(5));
        fleet.restart();
        fleet.publishing.tick();
        assertThat(state()).isEqualTo(RollOut.State.RUNNING);
        assertThat(having(TWO)).containsExactly("kiosk-01");

        fleet.obey();

        assertThat(having(TWO)).hasSize(3);
    }

    @Test
    void aPersonStopsItGoesOnAndTakesItBack() {
        begin();
        fleet.obey();
        assertThat(fleet.publishing.rollOuts().stop("olena")).isTrue();
        fleet.pass(SETTLE);
        fleet.obey();
        assertThat(having(TWO)).containsExactly("kiosk-01");
        assertThat(fleet.publishing.rollOuts().stop("olena")).isFalse();

        assertThat(fleet.publishing.rollOuts().goOn("olena")).isTrue();
        fleet.obey();
        assertThat(having(TWO)).hasSize(3);

        assertThat(fleet.publishing.rollOuts().takeBack("olena")).isTrue();
        assertThat(having(new EditionNumber(3))).hasSize(5);
        assertThat(digest(3)).isEqualTo(digest(1));
        assertThat(state()).isEqualTo(RollOut.State.TAKEN_BACK);
        assertThat(fleet.publishing.rollOuts().goOn("olena")).isFalse();
    }

    @Test
    void goesOnWithoutTheKioskAtFault() {
        begin();
        fleet.report(TestFleet.FIRST, ONE, "edition-refused");
        fleet.publishing.tick();

        fleet.publishing.rollOuts().goOn("olena");
        fleet.publishing.tick();

        assertThat(fleet.publishing.rollOuts().newest().orElseThrow().course().stage())
                .isEqualTo(2);
        assertThat(having(TWO)).hasSize(3);
    }

    @Test
    void whatIsUrgentGoesToAllWithoutTheStagedContentWhichFollowsAboveIt() {
        begin();
        fleet.obey();
        fleet.save("s2", "Аптека");
        fleet.save("s3", "Ще не на часі");

        fleet.publishing.publishUrgent(Set.of(shop("s2")), "olena");

        var urgent = new EditionNumber(3);
        var again = new EditionNumber(4);
        assertThat(having(urgent)).hasSize(5);
        assertThat(text(3)).contains("Аптека").doesNotContain("Пекарня", "не на часі");
        assertThat(fleet.editions.delta(urgent, TWO)).isPresent();
        assertThat(fleet.editions.delta(urgent, ONE)).isPresent();

        fleet.restart();
        fleet.obey();
        assertThat(having(again)).containsExactly("kiosk-01");
        assertThat(text(4)).contains("Аптека", "Пекарня").doesNotContain("не на часі");
        assertThat(fleet.editions.delta(again, urgent)).isPresent();

        for (int stage = 1; stage <= 2; stage++) {
            fleet.obey();
            fleet.pass(SETTLE);
            fleet.obey();
        }
        assertThat(live()).isEqualTo(again);
        assertThat(fleet.publishing.publish("olena").manifest().number())
                .isEqualTo(new EditionNumber(5));
        assertThat(text(5)).contains("не на часі", "Пекарня");
    }

    @Test
    void whatIsUrgentLeavesDraftsAndOtherChangesWhereTheyAre() {
        fleet.save("s2", "Аптека");

        fleet.publishing.publishUrgent(Set.of(shop("s2")), "olena");

        assertThat(having(TWO)).hasSize(5);
        assertThat(text(2)).contains("Аптека").doesNotContain("Пекарня");
        assertThat(fleet.editions.changesSinceCurrent()).isEqualTo(1);
        assertThat(fleet.publishing.publishUrgent(Set.of(shop("s2")), "olena"))
                .isInstanceOf(PublishOutcome.Unchanged.class);
    }

    @Test
    void whatIsWithdrawnForGoodLeavesBothContents() {
        begin();
        fleet.obey();

        fleet.editions.withdrawForGood(Set.of(shop("s5")), "olena");
        fleet.obey();

        assertThat(having(new EditionNumber(4))).containsExactly("kiosk-01");
        assertThat(having(new EditionNumber(3))).hasSize(4);
        assertThat(text(3)).doesNotContain("Крамниця 5\"", "Пекарня");
        assertThat(text(4)).contains("Пекарня").doesNotContain("Крамниця 5\"");
        assertThat(manifest(3).forgets()).contains(TWO);
        assertThat(manifest(4).forgets()).contains(TWO);
    }

    @Test
    void nothingElseIsPublishedMeanwhile() {
        begin();

        assertThat(fleet.publishing.publish("olena")).isInstanceOf(PublishOutcome.RollingOut.class);
        assertThat(fleet.publishing.rollOuts().begin(plan(), "olena"))
                .isInstanceOf(BeginOutcome.NotStaged.class);
    }

    @Test
    void aStrangerOrNoChangeBeginsNothing() {
        var stranger = new KioskId("kiosk-77");
        var plan = new RollOuts.Plan(stranger, List.of(), RollOut.Pace.USUAL);
        assertThat(fleet.publishing.rollOuts().begin(plan, "olena"))
                .isEqualTo(new BeginOutcome.NoSuchKiosk(stranger));

        fleet.publishing.publish("olena");
        assertThat(fleet.publishing.rollOuts().begin(plan(), "olena"))
                .isInstanceOf(BeginOutcome.NotStaged.class);
        assertThat(fleet.publishing.rollOuts().newest()).isEmpty();
    }

    private static RollOuts.Plan plan() {
        return new RollOuts.Plan(TestFleet.FIRST, List.of(), RollOut.Pace.USUAL);
    }

    private void begin() {
        assertThat(fleet.publishing.rollOuts().begin(plan(), "olena"))
                .isInstanceOf(BeginOutcome.Begun.class);
    }

    private void requireStopped(Fault fault) {
        var stop = new RollOut.Stop(fault, Optional.of(TestFleet.FIRST));
        assertThat(state()).isEqualTo(RollOut.State.STOPPED);
        assertThat(fleet.publishing.rollOuts().newest().orElseThrow().course().stop())
                .contains(stop);
    }

    private RollOut.State state() {
        return fleet.publishing.rollOuts().newest().orElseThrow().course().state();
    }

    private EditionNumber live() {
        return fleet.editions.currentManifest().orElseThrow().number();
    }

    private List<String> having(EditionNumber number) {
        return fleet.kiosks().stream()
                .filter(kiosk -> fleet.wanted(kiosk).equals(number))
                .map(KioskId::value)
                .toList();
    }

    private Manifest manifest(long number) {
        var signed = fleet.editions.find(new EditionNumber(number)).orElseThrow();
        return WireJson.read(signed.manifest().toArray(), Manifest.class);
    }

    private Sha256 digest(long number) {
        return manifest(number).digest();
    }

    private static DocumentKey shop(String id) {
        return DocumentKey.entry("shops", id);
    }

    private String text(long number) {
        var text = new StringBuilder();
        byte[] packed = fleet.editions.snapshot(new EditionNumber(number)).orElseThrow();
        try {
            Frames.read(
                    new ByteArrayInputStream(packed),
                    1 << 24,
                    frame -> {
                        if (frame instanceof Frame.Put put) {
                            text.append(put.document().utf8());
                        }
                    });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}
