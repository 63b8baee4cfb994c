// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import java.util.List;
import java.util.Locale;
import ua.krynytsia.agent.service.Html;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView;

/// Draws the pages. Every form carries the proof of its visit.
final class Pages {
    private static final int REFRESH = 5;
    private static final String LIVE = "&" + Visit.LIVE + "=yes";

    private final Frame frame;
    private final Words words;
    private final String proof;

    Pages(Frame frame, String proof) {
        this.frame = frame;
        this.words = frame.words();
        this.proof = proof;
    }

    /// @param told why the last attempt failed; empty for none
    String signIn(String told) {
        var page = new Html();
        page.raw("<section>").element("h2", words.say("Вхід для техніка", "Technician sign-in"));
        if (!told.isEmpty()) {
            page.element("p class=told role=alert", told);
        }
        frame.form(page, "/enter", proof);
        page.raw("<label for=pin>").text(words.say("PIN-код", "PIN")).raw("</label>");
        page.raw("<input id=pin name=pin type=password inputmode=numeric pattern='[0-9]{6,12}'");
        page.raw(" maxlength=12 autocomplete=off required autofocus>");
        button(page, words.say("Увійти", "Sign in"));
        page.raw("</form></section>");
        return frame.around(words.say("Вхід", "Sign-in"), page);
    }

    /// @param isLive whether the page renews itself, which takes the focus away from whoever goes
    ///   through it by keys or listens to it: only where it was asked for
    String view(ServiceView view, boolean isLive) {
        var page = new Html();
        String address = isLive ? frame.link("/") : frame.link("/") + LIVE;
        page.raw("<p><a href='" + address + "'>");
        page.text(
                isLive
                        ? words.say("Не оновлювати", "Stop renewing")
                        : words.say("Оновлювати кожні 5 секунд", "Renew every 5 seconds"));
        page.raw("</a></p>");
        view.groups().forEach(group -> group(page, group));
        actions(page, view.actions());
        page.element(
                "footer",
                words.say(
                        "Сеанс триває 15 хвилин після останньої дії.",
                        "A session lasts 15 minutes after the last act."));
        String title = words.say("Обслуговування", "Service");
        return isLive
                ? frame.renewed(title, REFRESH, frame.link("/") + LIVE, page)
                : frame.around(title, page);
    }

    String confirm(ServiceView.Action action, LocalizedText warning) {
        var page = new Html();
        page.raw("<section>").element("h2", words.say(action.label()));
        page.element("p", words.say(warning));
        frame.form(page, "/do/" + action.id(), proof);
        button(page, words.say("Так, виконати", "Yes, do it"));
        page.raw("</form>");
        back(page, words.say("Ні, назад", "No, back"));
        page.raw("</section>");
        return frame.around(words.say(action.label()), page);
    }

    String outcome(LocalizedText label, ServiceOutcome outcome) {
        var page = new Html();
        page.raw("<section class=" + (outcome.isDone() ? "done" : "failed") + ">");
        page.element("h2", (outcome.isDone() ? "✓ " : "✗ ") + words.say(label));
        words.say(outcome.words()).lines().forEach(line -> page.element("p", line));
        outcome.qr().ifPresent(text -> page.raw(QrDrawing.svg(text)).element("pre", text));
        back(page, words.say("Назад", "Back"));
        page.raw("</section>");
        return frame.around(words.say(label), page);
    }

    private void group(Html page, ServiceView.Group group) {
        page.raw("<section id=" + group.id() + ">").element("h2", words.say(group.title()));
        page.raw("<dl>");
        for (ServiceView.Line line : group.lines()) {
            String level = line.level().name().toLowerCase(Locale.ROOT);
            page.element("dt", words.say(line.label())).raw("<dd class=" + level + ">");
            page.raw("<span aria-hidden=true>" + sign(line.level()) + "</span> ");
            page.text(words.say(line.value()));
            line.remedy().ifPresent(it -> page.element("small", words.say(it)));
            page.raw("</dd>");
        }
        page.raw("</dl></section>");
    }

    /// A sign beside each colour, for those who do not see it.
    private static String sign(ServiceView.Level level) {
        return switch (level) {
            case FINE -> "✓";
            case NOTICE -> "i";
            case DEGRADED -> "▲";
            case FAULT -> "✗";
        };
    }

    private void actions(Html page, List<ServiceView.Action> actions) {
        page.raw("<section id=actions>").element("h2", words.say("Дії", "Actions"));
        page.raw("<div class=actions>");
        actions.forEach(action -> action(page, action));
        form(page, "/bundle", words.say("Завантажити звіт підтримки", "Download a support bundle"));
        form(page, "/leave", words.say("Вийти", "Sign out"));
        page.raw("</div></section>");
    }

    private void action(Html page, ServiceView.Action action) {
        String label = words.say(action.label());
        if (action.warning().isPresent()) {
            page.raw("<a class=button href='" + frame.link("/confirm/" + action.id()) + "'>");
            page.text(label + "…").raw("</a>");
        } else {
            form(page, "/do/" + action.id(), label);
        }
    }

    private void form(Html page, String path, String label) {
        frame.form(page, path, proof);
        button(page, label);
        page.raw("</form>");
    }

    private static void button(Html page, String label) {
        page.element("button", label);
    }

    private void back(Html page, String label) {
        page.raw("<p><a class=button href='" + frame.link("/") + "'>").text(label).raw("</a></p>");
    }
}
