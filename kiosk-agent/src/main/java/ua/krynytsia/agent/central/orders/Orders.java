// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.orders;

import java.time.Duration;
import ua.krynytsia.agent.alerts.AlertLink;
import ua.krynytsia.agent.alerts.Alerts;
import ua.krynytsia.agent.central.pace.Pace;
import ua.krynytsia.agent.central.pace.Turn;
import ua.krynytsia.agent.commands.CommandLink;
import ua.krynytsia.agent.commands.Commands;
import ua.krynytsia.agent.supervise.Supervisor;

/// Who obeys: what was fetched is handed to these two.
public record Orders(Commands commands, Alerts alerts) {
    private static final Duration COMMANDS = Duration.ofSeconds(60);

    /// One that is missed leaves time for another before the state of alerts becomes unknown.
    private static final Duration ALERTS = Duration.ofSeconds(30);

    /// Fetches both at each ring and at each turn, on threads of their own.
    public <L extends CommandLink & AlertLink> void follow(
            Bells bells, Supervisor threads, Pace pace, Turn turn, L link) {
        bells.ring();
        threads.virtual(
                "central-commands",
                () ->
                        pace.repeat(
                                bells.commands(),
                                () -> turn.wait(COMMANDS),
                                () -> commands.exchange(link)));
        threads.virtual(
                "central-alerts",
                () ->
                        pace.repeat(
                                bells.alerts(), () -> turn.wait(ALERTS), () -> alerts.fetch(link)));
    }
}
