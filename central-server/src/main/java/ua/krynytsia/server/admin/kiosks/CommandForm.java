// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.command.CommandAction;

/// What a person asked of a terminal: the box `action` and those that belong to it.
final class CommandForm {
    private static final int LONGEST_MESSAGE = 500;
    private static final int SECONDS = 60;

    private final FormBody form;

    CommandForm(FormBody form) {
        this.form = form;
    }

    /// @throws HttpRefusal 400 where a box does not fit
    CommandAction action() {
        try {
            return switch (form.text("action")) {
                case "sync" -> new CommandAction.Sync();
                case "restart-app" -> new CommandAction.RestartApp();
                case "reboot" -> new CommandAction.Reboot();
                case "show-message" ->
                        new CommandAction.ShowMessage(message(), number("minutes") * SECONDS);
                case "brightness" -> new CommandAction.Brightness(findPercent());
                case "volume" -> new CommandAction.Volume(number("percent"));
                case "test-print" -> new CommandAction.TestPrint();
                case "support-bundle" -> new CommandAction.SupportBundle();
                case "screen-picture" -> new CommandAction.ScreenPicture();
                case "maintenance-on" -> new CommandAction.Maintenance(true);
                case "maintenance-off" -> new CommandAction.Maintenance(false);
                default -> throw refused("дію", "the action");
            };
        } catch (WireException e) {
            throw refused("числа", "the numbers");
        }
    }

    /// How long it may wait to be begun.
    Duration within() {
        return form.text("hours").isEmpty()
                ? Duration.ofDays(1)
                : Duration.ofHours(Math.clamp(number("hours"), 1, 720));
    }

    private LocalizedText message() {
        String ukrainian = form.text("text.uk");
        String english = form.text("text.en");
        if (ukrainian.isEmpty()
                || ukrainian.length() > LONGEST_MESSAGE
                || english.length() > LONGEST_MESSAGE) {
            throw refused("текст повідомлення (до 500 знаків)", "the message (at most 500)");
        }
        return english.isEmpty()
                ? LocalizedText.of(ukrainian)
                : LocalizedText.of(ukrainian, english);
    }

    private Optional<Integer> findPercent() {
        return form.text("percent").isEmpty() ? Optional.empty() : Optional.of(number("percent"));
    }

    private int number(String box) {
        String typed = form.text(box);
        if (!typed.matches("[0-9]{1,5}")) {
            throw refused("числа", "the numbers");
        }
        return Integer.parseInt(typed);
    }

    private static HttpRefusal refused(String ukrainian, String english) {
        return HttpRefusal.badRequest(
                LocalizedText.of(
                        "Перевірте " + ukrainian + " і надішліть ще раз.",
                        "Check " + english + " and send it again."));
    }
}
