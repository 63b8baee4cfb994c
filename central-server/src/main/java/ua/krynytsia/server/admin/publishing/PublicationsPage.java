// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.publishing;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.editions.Validity;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.publishing.Gap;
import ua.krynytsia.server.publishing.Planned;
import ua.krynytsia.server.publishing.RollOut;
import ua.krynytsia.server.publishing.Terminal;
import ua.krynytsia.wire.KioskId;

/// The page of publications, in words.
public record PublicationsPage(
        Tongue tongue,
        List<Gap> gaps,
        List<Planned> plans,
        Optional<RollOut> rollOut,
        List<Terminal> terminals,
        Optional<Validity> validity) {
    /// What is wrong with the term of the current edition; blank where nothing is.
    public String alarm() {
        return validity.map(it ->
                        switch (it.state()) {
                            case IN_FORCE -> "";
                            case EXPIRES_SOON ->
                                    tongue.say(
                                                    "Випуск № " + it.number() + " чинний лише до ",
                                                    "Edition № "
                                                            + it.number()
                                                            + " is in force only until ")
                                            + tongue.moment(it.expires());
                            case EXPIRED ->
                                    tongue.say(
                                                    "Випуск № "
                                                            + it.number()
                                                            + " втратив чинність ",
                                                    "Edition № " + it.number() + " expired ")
                                            + tongue.moment(it.expires());
                        })
                .orElse("");
    }

    public boolean isRollingOut() {
        return rollOut.filter(it ->
                        it.course().state() == RollOut.State.RUNNING
                                || it.course().state() == RollOut.State.STOPPED)
                .isPresent();
    }

    public boolean isStopped() {
        return rollOut.filter(it -> it.course().state() == RollOut.State.STOPPED).isPresent();
    }

    public boolean isWaiting(Planned plan) {
        return plan.state() == Planned.State.WAITING;
    }

    public String state(Planned plan) {
        String edition = plan.ended().map(it -> " № " + it.edition()).orElse("");
        return switch (plan.state()) {
            case WAITING -> tongue.say("чекає", "waiting");
            case DONE -> tongue.say("виконано, випуск", "done, edition") + edition;
            case LATE ->
                    tongue.say(
                                    "виконано після вмикання сервера, випуск",
                                    "done when the server came back, edition")
                            + edition;
            case CANCELLED -> tongue.say("скасовано", "cancelled");
            case ROLLING_OUT ->
                    tongue.say(
                            "не виконано: інший випуск ішов кіосками",
                            "not done: another edition was on its way");
            case BEHIND ->
                    tongue.say(
                            "не виконано: кіоски мають новіший випуск",
                            "not done: kiosks have a later edition");
            case CANNOT_SHOW ->
                    tongue.say(
                            "не виконано: не всі кіоски показали б усе",
                            "not done: some kiosks could not have shown everything");
        };
    }

    public String state(RollOut way) {
        return switch (way.course().state()) {
            case RUNNING -> stage(way.course().stage());
            case STOPPED -> tongue.say("зупинено: ", "stopped: ") + why(way);
            case DONE -> tongue.say("дійшов до всіх", "has reached all");
            case TAKEN_BACK -> tongue.say("повернено попередній вміст", "taken back");
        };
    }

    private String stage(int stage) {
        return switch (stage) {
            case 0 -> tongue.say("спершу йде невідкладний", "an urgent edition goes first");
            case 1 -> tongue.say("на першому кіоску", "on the first kiosk");
            default -> tongue.say("на трьох кіосках", "on three kiosks");
        };
    }

    private String why(RollOut way) {
        return way.course()
                .stop()
                .map(stop ->
                        tongue.say(stop.fault().words())
                                + stop.kiosk().map(KioskId::value).map(it -> ", " + it).orElse(""))
                .orElse("");
    }

    public String member(RollOut.Member member) {
        if (member.isExcused()) {
            return tongue.say("не чекаємо", "not waited for");
        }
        return member.applied()
                .map(at -> tongue.say("показує від ", "shows it since ") + tongue.moment(at))
                .orElseGet(() -> tongue.say("ще не показав", "does not show it yet"));
    }
}
