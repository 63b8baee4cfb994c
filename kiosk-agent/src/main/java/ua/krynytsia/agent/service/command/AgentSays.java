// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.util.Optional;
import ua.krynytsia.agent.service.StatusLevel;
import ua.krynytsia.agent.service.command.Finding.Verdict;
import ua.krynytsia.wire.LocalizedText;

/// What the first line of a running agent's status text means.
final class AgentSays {
    private AgentSays() {}

    static Finding level(String text) {
        Optional<StatusLevel> level = StatusLevel.findIn(text);
        if (level.isEmpty()) {
            return Finding.of(
                    Verdict.FAIL,
                    LocalizedText.of("на порту агента хтось інший", "somebody else is on its port"),
                    LocalizedText.of(
                            "systemctl restart kiosk-agent", "systemctl restart kiosk-agent"));
        }
        return switch (level.get()) {
            case FINE -> Finding.ok("агент: усе гаразд", "the agent: all is well");
            case DEGRADED ->
                    Finding.of(
                            Verdict.WARN,
                            LocalizedText.of("агент: працює не все", "the agent: works with less"),
                            LocalizedText.of("Дивіться вгорі.", "See above."));
            case FAULT ->
                    Finding.of(
                            Verdict.FAIL,
                            LocalizedText.of(
                                    "агент: потрібна людина", "the agent: a person is needed"),
                            LocalizedText.of("Дивіться вгорі.", "See above."));
        };
    }
}
