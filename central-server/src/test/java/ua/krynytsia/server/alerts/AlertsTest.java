// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.trust.AlertSignature;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertBoard;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertWords;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;

final class AlertsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String MAP = "map";

    @TempDir Path data;

    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void standsOnTheSignedBoardUntilItsAllClearAndAWhileLonger(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk desk = desk(store);
            var rings = new ArrayList<Instant>();
            desk.alerts().watch(() -> rings.add(now));
            AlertBoard empty = board(desk);

            Alert flood = desk.alerts().issue(flood(Optional.empty()), "olena");

            assertThat(rings).hasSize(1);
            AlertBoard one = board(desk);
            assertThat(one.alerts()).containsExactly(flood);
            assertThat(one.serial()).isGreaterThan(empty.serial());

            now = now.plusSeconds(600);
            assertThat(desk.alerts().end(flood.id(), "taras")).isTrue();
            assertThat(desk.alerts().end(flood.id(), "taras")).isFalse();

            assertThat(rings).hasSize(2);
            assertThat(board(desk).alerts())
                    .extracting(alert -> alert.times().ended())
                    .containsExactly(Optional.of(now));
            now = now.plus(AlertBoard.REMEMBERED);
            assertThat(board(desk).alerts()).isEmpty();
            assertThat(desk.alerts().list(10))
                    .extracting(IssuedAlert::who, IssuedAlert::endedBy)
                    .containsExactly(tuple("olena", Optional.of("taras")));
            assertThat(new Audit(store, clock).listRows(0, 10))
                    .extracting(row -> row.who() + " " + row.deed().action())
                    .containsExactly("taras alert-ended", "olena alert-sent");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void boardIsMadeAnewEveryTenSecondsAndItsNumberOnlyRises(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk desk = desk(store);
            AlertBoard first = board(desk);
            now = now.plusSeconds(9);
            assertThat(board(desk)).isEqualTo(first);
            now = now.plusSeconds(1);
            AlertBoard second = board(desk);
            assertThat(second.made()).isEqualTo(now);
            assertThat(second.serial()).isGreaterThan(first.serial());

            now = now.minusSeconds(3600);
            assertThat(board(desk).serial())
                    .as("over a clock that was set back")
                    .isGreaterThan(second.serial());
        }
        now = NOON.plusSeconds(60);
        try (Store restored = database.open(data.resolve("other"))) {
            assertThat(board(desk(restored)).serial())
                    .as("over an empty database")
                    .isGreaterThan(NOON.plusSeconds(10).toEpochMilli());
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void messageThatSupersedesAnotherStandsInItsPlace(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk desk = desk(store);
            Alert flood = desk.alerts().issue(flood(Optional.empty()), "olena");
            Alert worse = desk.alerts().issue(flood(Optional.of(flood.id())), "olena");

            assertThat(board(desk).alerts()).containsExactly(worse);
            assertThat(desk.alerts().end(flood.id(), "olena")).isFalse();
            AlertWish again = flood(Optional.of(flood.id()));
            assertThatThrownBy(() -> desk.alerts().issue(again, "olena"))
                    .isInstanceOf(WireException.class)
                    .hasMessageContaining("holds no longer");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatAnotherNodeChangedIsToldToo(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk here = desk(store);
            AlertDesk there = desk(store);
            here.alerts().tick();
            AlertBoard before = board(here);
            var rings = new ArrayList<Instant>();
            here.alerts().watch(() -> rings.add(now));

            there.alerts().issue(flood(Optional.empty()), "olena");
            here.alerts().tick();
            here.alerts().tick();

            assertThat(rings).hasSize(1);
            assertThat(before.alerts()).isEmpty();
            assertThat(board(here).alerts()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void dangerOfASourceIsOneMessageHoweverOftenAndByWhomItIsHeard(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk here = desk(store);
            AlertDesk there = desk(store);
            assertThat(board(here).vouchesAt(now)).as("before anything was heard").isFalse();

            here.feeds().danger(MAP);
            there.feeds().danger(MAP);
            now = now.plus(Duration.ofHours(5)).plusSeconds(1);
            here.feeds().danger(MAP);

            assertThat(here.alerts().list(10)).hasSize(1);
            Alert raid = board(here).alerts().getFirst();
            assertThat(raid.nature().kind()).isEqualTo(AlertKind.AIR_RAID);
            assertThat(raid.times().expires()).isEqualTo(now.plus(Feeds.LASTS));
            assertThat(board(here).vouchesAt(now)).isTrue();

            there.feeds().calm(MAP);
            here.feeds().calm(MAP);
            assertThat(board(there).alerts())
                    .extracting(alert -> alert.times().ended())
                    .containsExactly(Optional.of(now));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void raidThatAPersonEndedIsNotSentAgainForTheSameDanger(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk desk = desk(store);
            desk.feeds().danger(MAP);
            desk.alerts().end(desk.alerts().list(1).getFirst().alert().id(), "olena");
            desk.feeds().danger(MAP);
            assertThat(desk.alerts().list(10)).hasSize(1);

            desk.feeds().calm(MAP);
            desk.feeds().danger(MAP);
            assertThat(desk.alerts().list(10)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void peopleFillHalfOfABoardAndASirenStillFindsRoom(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            AlertDesk desk = desk(store);
            for (int i = 0; i < AlertBoard.MOST / 2; i++) {
                desk.alerts().issue(flood(Optional.empty()), "olena");
            }

            AlertWish oneMore = flood(Optional.empty());
            assertThatThrownBy(() -> desk.alerts().issue(oneMore, "olena"))
                    .isInstanceOf(WireException.class)
                    .hasMessageContaining("too many");
            desk.feeds().danger(MAP);
            assertThat(board(desk).alerts()).hasSize(AlertBoard.MOST / 2 + 1);
        }
    }

    private AlertDesk desk(Store store) {
        return AlertDesk.open(
                store,
                new Audit(store, clock),
                new AlertKey("alert-1", pair().getPrivate()),
                List.of(new Feeds.Name(MAP, LocalizedText.of("Карта", "Map"))),
                clock);
    }

    private AlertBoard board(AlertDesk desk) {
        return AlertSignature.verify(
                desk.boards().board(),
                List.of(new NamedKey("alert-1", Bytes.of(pair().getPublic().getEncoded()))));
    }

    private KeyPair pair() {
        return new KeyFolder(data.resolve("keys"), new SecureRandom())
                .pair("alert", KeyFolder.Kind.ED25519);
    }

    private static AlertWish flood(Optional<String> supersedes) {
        return new AlertWish(
                supersedes,
                new AlertNature(AlertKind.FLOOD, AlertSeverity.SEVERE),
                new AlertWords(
                        LocalizedText.of("Загроза затоплення", "Danger of flooding"),
                        LocalizedText.of("Не спускайтеся до води.")),
                AlertArea.EVERYWHERE,
                Duration.ofHours(6));
    }
}
