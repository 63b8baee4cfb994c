// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.commands.IssuedCommand;
import ua.krynytsia.server.commands.Standing;
import ua.krynytsia.server.commands.Step;
import ua.krynytsia.server.http.ByteCount;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.command.CommandAction;

/// One command on the page of its terminal, in words.
public record CommandCard(IssuedCommand issued, Tongue tongue) {
    /// What was asked for.
    public String what() {
        return switch (issued.command().action()) {
            case CommandAction.Sync() -> tongue.say("синхронізувати", "sync now");
            case CommandAction.RestartApp() ->
                    tongue.say("перезапустити екран", "restart the screen");
            case CommandAction.Reboot() -> tongue.say("перезапустити кіоск", "reboot the kiosk");
            case CommandAction.ShowMessage(var text, _) ->
                    tongue.say("показати «", "show “")
                            + text.in(tongue.tag())
                            + tongue.say("»", "”");
            case CommandAction.Brightness(Optional<Integer> percent) ->
                    percent.map(it -> tongue.say("яскравість ", "brightness ") + it + " %")
                            .orElseGet(() ->
                                    tongue.say("яскравість за датчиком", "brightness by sensor"));
            case CommandAction.Volume(int percent) ->
                    tongue.say("гучність ", "volume ") + percent + " %";
            case CommandAction.TestPrint() -> tongue.say("пробний друк", "test print");
            case CommandAction.SupportBundle() -> tongue.say("звіт підтримки", "support bundle");
            case CommandAction.ScreenPicture() ->
                    tongue.say("знімок екрана", "picture of the screen");
            case CommandAction.Maintenance(boolean isOn) ->
                    isOn
                            ? tongue.say("оголосити обслуговування", "put up maintenance")
                            : tongue.say("завершити обслуговування", "end maintenance");
            case CommandAction.Unknown(String kind, _) -> kind;
        };
    }

    public String state() {
        return words(issued.standing());
    }

    /// The class that gives colour and shape.
    public String tone() {
        return switch (issued.standing()) {
            case DONE -> "good";
            case ISSUED, RECEIVED, RUNNING -> "unknown";
            case EXPIRED, REFUSED -> "late";
            case FAILED -> "gone";
        };
    }

    public String reason() {
        return issued.reason().map(tongue::say).orElse("");
    }

    public String who() {
        return issued.who();
    }

    public String asked() {
        return tongue.moment(issued.command().issued());
    }

    /// By when it must be begun; empty where it has ended.
    public Optional<String> deadline() {
        return issued.standing().isEnd()
                ? Optional.empty()
                : Optional.of(tongue.moment(issued.command().deadline()));
    }

    /// The steps after the first, in words.
    public List<String> steps() {
        return issued.history().stream().skip(1).map(this::words).toList();
    }

    /// The address of what it brought.
    public Optional<String> resultPath() {
        return issued.result()
                .map(_ ->
                        "/admin/kiosks/"
                                + issued.kiosk()
                                + "/commands/"
                                + issued.command().id()
                                + "/result");
    }

    public String resultWords() {
        return issued.result()
                .map(it ->
                        tongue.say("завантажити", "download")
                                + " ("
                                + it.type().ending()
                                + ", "
                                + ByteCount.of(it.length())
                                + ")")
                .orElse("");
    }

    private String words(Step step) {
        String late =
                step.counts()
                        ? ""
                        : tongue.say(", надійшло після завершення", ", came after it had ended");
        return tongue.moment(step.at()) + ": " + words(step.standing()) + late;
    }

    private String words(Standing standing) {
        return switch (standing) {
            case ISSUED -> tongue.say("чекає на кіоск", "waits for the kiosk");
            case RECEIVED -> tongue.say("кіоск отримав", "the kiosk has it");
            case RUNNING -> tongue.say("виконується", "under way");
            case DONE -> tongue.say("виконано", "done");
            case FAILED -> tongue.say("не вдалося", "failed");
            case EXPIRED -> tongue.say("строк минув", "expired");
            case REFUSED -> tongue.say("відхилено", "refused");
        };
    }
}
