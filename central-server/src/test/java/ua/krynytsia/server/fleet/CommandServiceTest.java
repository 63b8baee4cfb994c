// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.commands.Commands;
import ua.krynytsia.server.commands.Standing;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.command.PendingCommands;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.json.WireJson;

@Timeout(60)
final class CommandServiceTest {
    private static final KioskId KIOSK = new KioskId("kiosk-01");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @TempDir Path data;

    @Test
    void aCommandWakesItsTerminalOnlyAndIsFetchedReportedAndBrought() throws IOException {
        try (var fleet = new FleetFixture(TestDatabase.H2, data)) {
            TestTerminal one = fleet.terminal("kiosk-01");
            TestTerminal two = fleet.terminal("kiosk-02");
            one.enrol();
            two.enrol();
            KioskCommand command;
            try (BufferedReader events = events(one)) {
                assertThat(next(events, "event:")).contains("edition");
                command = issue(fleet, new CommandAction.ScreenPicture());
                assertThat(next(events, "event:")).contains("command");
            }

            assertThat(pending(two)).isEmpty();
            assertThat(pending(one)).containsExactly(command);
            assertThat(report(one, command, State.RECEIVED)).isEqualTo(204);
            assertThat(report(two, command, State.DONE)).isEqualTo(404);
            assertThat(bring(two, command, PNG)).isEqualTo(409);
            assertThat(bring(one, command, new byte[100])).isEqualTo(409);
            assertThat(bring(one, command, PNG)).isEqualTo(204);
            assertThat(bring(one, command, PNG)).isEqualTo(204);
            assertThat(report(one, command, State.DONE)).isEqualTo(204);
            assertThat(report(one, command, State.DONE)).isEqualTo(204);
            assertThat(report(one, command, State.FAILED)).isEqualTo(204);

            assertThat(pending(one)).isEmpty();
            var known = fleet.commands.find(KIOSK, command.id()).orElseThrow();
            assertThat(known.standing()).isEqualTo(Standing.DONE);
            assertThat(known.result().orElseThrow().length()).isEqualTo(PNG.length);
        }
    }

    @Test
    void whoIsNobodyGetsNothingAndTooMuchIsRefused() {
        try (var fleet = new FleetFixture(TestDatabase.H2, data)) {
            TestTerminal one = fleet.terminal("kiosk-01");
            assertThat(one.get(FleetPaths.COMMANDS).statusCode()).isEqualTo(401);
            one.enrol();
            KioskCommand command = issue(fleet, new CommandAction.SupportBundle());

            assertThat(bring(one, command, new byte[(8 << 20) + 1])).isEqualTo(413);
            var other =
                    new CommandReport(
                            command.id(), State.DONE, FleetFixture.NOON, Optional.empty());
            String elsewhere = FleetPaths.COMMAND_STATE.replace("{id}", "not-an-id");
            assertThat(one.put(elsewhere, other).statusCode()).isEqualTo(404);
        }
    }

    private static KioskCommand issue(FleetFixture fleet, CommandAction action) {
        return fleet.commands.issue(KIOSK, action, Commands.USUAL, "olena");
    }

    private static List<KioskCommand> pending(TestTerminal terminal) {
        return WireJson.read(terminal.get(FleetPaths.COMMANDS).body(), PendingCommands.class)
                .commands();
    }

    private static int report(TestTerminal terminal, KioskCommand command, State state) {
        String path = FleetPaths.COMMAND_STATE.replace("{id}", command.id().toString());
        var report = new CommandReport(command.id(), state, FleetFixture.NOON, Optional.empty());
        return terminal.put(path, report).statusCode();
    }

    private static int bring(TestTerminal terminal, KioskCommand command, byte[] content) {
        String path = FleetPaths.COMMAND_RESULT.replace("{id}", command.id().toString());
        return terminal.put(path, "image/png", content).statusCode();
    }

    private static BufferedReader events(TestTerminal terminal) {
        var body = terminal.open(FleetPaths.EVENTS).body();
        return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader events, String field) throws IOException {
        return events.lines().filter(line -> line.startsWith(field)).findFirst().orElseThrow();
    }
}
