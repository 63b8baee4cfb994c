// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.store.OrderedId;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.command.KioskCommand;

final class CommandsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final KioskId ONE = new KioskId("kiosk-01");
    private static final KioskId TWO = new KioskId("kiosk-02");
    private static final LocalizedText WORDS = LocalizedText.of("Причина", "A reason");

    @TempDir Path data;

    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isHandedOutUntilTheFirstEndWhichStays(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            Commands commands = commands(store);
            var told = new ArrayList<KioskId>();
            commands.watch(told::add);

            KioskCommand reboot = issue(commands, ONE, new CommandAction.Reboot());
            now = now.plusSeconds(1);
            KioskCommand sync = issue(commands, ONE, new CommandAction.Sync());

            assertThat(told).containsExactly(ONE, ONE);
            assertThat(reboot.deadline()).isEqualTo(NOON.plus(Duration.ofDays(1)));
            assertThat(reboot.id().version()).isEqualTo(7);
            assertThat(reboot.id()).isLessThan(sync.id());
            assertThat(commands.pending(ONE).commands()).containsExactly(reboot, sync);
            assertThat(commands.pending(TWO).commands()).isEmpty();

            assertThat(said(commands, reboot, State.RUNNING)).isTrue();
            said(commands, reboot, State.RECEIVED);
            said(commands, reboot, State.RUNNING);
            assertThat(commands.pending(ONE).commands()).containsExactly(reboot, sync);
            said(commands, reboot, State.FAILED);
            said(commands, reboot, State.FAILED);
            said(commands, reboot, State.DONE);

            assertThat(commands.pending(ONE).commands()).containsExactly(sync);
            IssuedCommand known = commands.find(ONE, reboot.id()).orElseThrow();
            assertThat(known.standing()).isEqualTo(Standing.FAILED);
            assertThat(known.reason()).contains(WORDS);
            assertThat(known.who()).isEqualTo("olena");
            assertThat(known.history())
                    .extracting(Step::standing, Step::counts)
                    .containsExactly(
                            tuple(Standing.ISSUED, true),
                            tuple(Standing.RUNNING, true),
                            tuple(Standing.FAILED, true),
                            tuple(Standing.DONE, false));
            assertThat(new Audit(store, clock).listRows(0, 10))
                    .extracting(row -> row.who() + " " + row.deed().action())
                    .containsExactly("olena command-issued", "olena command-issued");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isOverAtItsDeadlineUnlessTheTerminalHasIt(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            Commands commands = commands(store);
            KioskCommand unseen = issue(commands, ONE, new CommandAction.Sync());
            KioskCommand begun = issue(commands, ONE, new CommandAction.Reboot());
            said(commands, begun, State.RUNNING);

            now = NOON.plus(Duration.ofDays(1)).minusSeconds(1);
            commands.tick();
            assertThat(standing(commands, unseen)).isEqualTo(Standing.ISSUED);

            now = NOON.plus(Duration.ofDays(1));
            assertThat(commands.pending(ONE).commands()).isEmpty();
            commands.tick();
            assertThat(standing(commands, unseen)).isEqualTo(Standing.EXPIRED);
            assertThat(standing(commands, begun)).isEqualTo(Standing.RUNNING);

            now = now.plus(Duration.ofMinutes(30));
            commands.tick();
            assertThat(standing(commands, begun)).isEqualTo(Standing.EXPIRED);

            said(commands, begun, State.DONE);
            assertThat(standing(commands, begun)).isEqualTo(Standing.EXPIRED);
            assertThat(commands.find(ONE, begun.id()).orElseThrow().history())
                    .last()
                    .satisfies(step -> {
                        assertThat(step.standing()).isEqualTo(Standing.DONE);
                        assertThat(step.counts()).isFalse();
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherTerminalCanNeitherReportNorBring(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            Commands commands = commands(store);
            KioskCommand picture = issue(commands, ONE, new CommandAction.ScreenPicture());
            var report = new CommandReport(picture.id(), State.DONE, NOON, Optional.empty());

            assertThat(commands.report(TWO, report)).isFalse();
            assertThat(commands.keep(TWO, picture.id(), "image/png", png(100))).isFalse();
            assertThat(commands.find(TWO, picture.id())).isEmpty();
            assertThat(
                            commands.report(
                                    ONE,
                                    new CommandReport(
                                            UUID.randomUUID(), State.DONE, NOON, Optional.empty())))
                    .isFalse();
            assertThat(standing(commands, picture)).isEqualTo(Standing.ISSUED);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void resultIsKeptWholeForAMonthAndOnlyInItsForm(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            Commands commands = commands(store);
            KioskCommand picture = issue(commands, ONE, new CommandAction.ScreenPicture());
            KioskCommand sync = issue(commands, ONE, new CommandAction.Sync());
            byte[] content = png((3 << 20) + 17);

            assertThat(commands.keep(ONE, picture.id(), "application/zip", content)).isFalse();
            assertThat(commands.keep(ONE, picture.id(), "image/png", new byte[100])).isFalse();
            assertThat(commands.keep(ONE, sync.id(), "image/png", content)).isFalse();
            assertThat(commands.keep(ONE, picture.id(), "image/png", png(50))).isTrue();
            assertThat(commands.keep(ONE, picture.id(), "image/png", content)).isTrue();
            said(commands, picture, State.DONE);
            assertThat(commands.keep(ONE, picture.id(), "image/png", png(50))).isFalse();

            IssuedCommand known = commands.find(ONE, picture.id()).orElseThrow();
            assertThat(known.result())
                    .contains(new IssuedCommand.Brought(ResultType.PNG, content.length));
            assertThat(commands.take(known, "olena")).contains(Bytes.of(content));
            assertThat(new Audit(store, clock).listRows(0, 1).getFirst().deed().action())
                    .isEqualTo("command-result-taken");

            now = NOON.plus(Duration.ofDays(30)).plusSeconds(1);
            commands.tick();
            assertThat(commands.find(ONE, picture.id()).orElseThrow().result()).isEmpty();
            assertThat(commands.take(known, "olena")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oldestResultsGoWhenTheyAreTooMuchTogether(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            var at = Clock.fixed(NOON, ZoneOffset.UTC);
            List<UUID> ids = List.of(OrderedId.at(NOON), OrderedId.at(NOON.plusSeconds(1)));
            store.write(handle -> {
                var table = new ResultTable(handle);
                table.put(ids.get(0), ResultType.PNG, png(600), NOON);
                table.put(ids.get(1), ResultType.PNG, png(600), NOON.plusSeconds(1));
                table.trim(at.instant(), 1000);
                return ids;
            });

            store.read(handle -> {
                assertThat(new ResultTable(handle).find(ids.get(0))).isEmpty();
                assertThat(new ResultTable(handle).content(ids.get(0)).length()).isZero();
                assertThat(new ResultTable(handle).content(ids.get(1)).length()).isEqualTo(600);
                return ids;
            });
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatCannotBeMeantIsNotIssued(TestDatabase database) {
        try (Store store = database.open(data.resolve("database"))) {
            Commands commands = commands(store);

            assertThatThrownBy(() ->
                            commands.issue(
                                    ONE, new CommandAction.Sync(), Duration.ofDays(31), "olena"))
                    .isInstanceOf(WireException.class);
            assertThatThrownBy(() -> issue(commands, ONE, new CommandAction.Unknown("dance", "{}")))
                    .isInstanceOf(WireException.class);
            assertThat(commands.list(ONE, 10)).isEmpty();
        }
    }

    private Commands commands(Store store) {
        return new Commands(store, new Audit(store, clock), clock);
    }

    private static KioskCommand issue(Commands commands, KioskId kiosk, CommandAction action) {
        return commands.issue(kiosk, action, Commands.USUAL, "olena");
    }

    private static boolean said(Commands commands, KioskCommand command, State state) {
        return commands.report(
                ONE, new CommandReport(command.id(), state, NOON, Optional.of(WORDS)));
    }

    private static Standing standing(Commands commands, KioskCommand command) {
        return commands.find(ONE, command.id()).orElseThrow().standing();
    }

    private static byte[] png(int length) {
        byte[] picture = new byte[length];
        Arrays.fill(picture, (byte) 7);
        byte[] magic = {(byte) 0x89, 'P', 'N', 'G'};
        System.arraycopy(magic, 0, picture, 0, magic.length);
        return picture;
    }
}
