// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import ua.krynytsia.wire.fleet.HealthSignal;

/// The status for a terminal. The first line is the same in every language and is what programs may
/// read: `krynytsia-agent: fine`, `degraded` or `fault`.
public final class StatusText {
    static final String FIRST_LINE = "krynytsia-agent: ";

    private StatusText() {}

    /// @param language `uk` or `en`; anything else is Ukrainian
    public static String render(StatusView view, String language) {
        Words words = Words.in(language);
        var rows = new StatusRows(view, words);
        var text = new StringBuilder(FIRST_LINE).append(view.level().word()).append('\n');
        text.append(view.program().kiosk().orElse("—"))
                .append(" · ")
                .append(words.level(view.level()))
                .append(" · ")
                .append(words.time(view.program().now()))
                .append('\n');
        for (HealthSignal signal : view.concerns()) {
            text.append("\n[").append(words.severity(signal.severity())).append("] ");
            text.append(words.say(signal.meaning())).append('\n');
            text.append("    ").append(words.say(signal.remedy())).append('\n');
        }
        text.append('\n');
        rows.content().forEach(row -> line(text, row.name(), row.value()));
        view.devices()
                .forEach(device -> line(text, words.say(device.title()), words.say(device.says())));
        rows.host().forEach(row -> line(text, row.name(), row.value()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }
}
