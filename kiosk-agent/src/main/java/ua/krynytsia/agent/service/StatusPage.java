// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The status as one self-contained page: no scripts, nothing loaded, read again every five
/// seconds. What needs a person comes first, each with what to do about it.
public final class StatusPage {
    private static final String STYLE = resource("status.css");
    private static final String DROP =
            "<svg class=drop viewBox='0 0 24 24' aria-hidden=true>"
                    + "<path d='M12 2C8 8 5 11.5 5 15a7 7 0 0 0 14 0c0-3.5-3-7-7-13z'/></svg>";

    private final StatusView view;
    private final Words words;
    private final StatusRows rows;
    private final Html page = new Html();

    private StatusPage(StatusView view, Words words) {
        this.view = view;
        this.words = words;
        this.rows = new StatusRows(view, words);
    }

    /// @param language `uk` or `en`; anything else is Ukrainian
    public static String render(StatusView view, String language) {
        return new StatusPage(view, Words.in(language)).drawn();
    }

    private String drawn() {
        String kiosk = view.program().kiosk().orElse(words.say("Без імені", "Unnamed"));
        head(kiosk);
        page.raw("<body><header>" + DROP).element("h1", kiosk);
        languageSwitch();
        page.raw("</header><main>");
        verdict();
        view.concerns().forEach(this::concern);
        section(words.say("Звʼязок і зміст", "Link and content"), rows.content());
        devices();
        section(words.say("Машина", "Machine"), rows.host());
        page.raw("</main>");
        page.element(
                "footer",
                words.say("Оновлюється кожні 5 секунд. ", "Renewed every 5 seconds. ")
                        + words.time(view.program().now()));
        return page.raw("</body></html>").toString();
    }

    private void head(String kiosk) {
        page.raw("<!doctype html><html lang=" + words.language() + "><head><meta charset=utf-8>");
        page.raw("<meta name=viewport content='width=device-width,initial-scale=1'>");
        page.raw("<meta http-equiv=refresh content=5><meta name=robots content=noindex>");
        page.element("title", kiosk + " · " + words.level(view.level()));
        page.raw("<style>" + STYLE + "</style></head>");
    }

    private void languageSwitch() {
        page.raw("<nav>");
        page.raw(
                words.language().equals("uk")
                        ? "<b lang=uk>Українська</b> <a lang=en href='?lang=en'>English</a>"
                        : "<a lang=uk href='?lang=uk'>Українська</a> <b lang=en>English</b>");
        page.raw("</nav>");
    }

    private void verdict() {
        StatusLevel level = view.level();
        page.raw("<section class='verdict " + level.word() + "'>").raw(shape(level));
        page.element("strong", words.level(level)).raw("</section>");
    }

    /// A shape beside each colour, for those who do not see it.
    private static String shape(StatusLevel level) {
        String path =
                switch (level) {
                    case FINE -> "M4 13l5 5L20 6";
                    case DEGRADED -> "M12 3L22 20H2zM12 10v4M12 17v1";
                    case FAULT -> "M6 6l12 12M18 6L6 18";
                };
        return "<svg viewBox='0 0 24 24' aria-hidden=true><path d='" + path + "'/></svg>";
    }

    private void concern(HealthSignal signal) {
        String kind = signal.severity().name().toLowerCase(Locale.ROOT);
        page.raw("<article class='concern " + kind + "'>");
        page.element("span class=kind", words.severity(signal.severity()));
        page.element("h2", words.say(signal.meaning()));
        page.element("p", words.say(signal.remedy()));
        page.element("p class=since", words.say("З ", "Since ") + words.time(signal.since()));
        page.raw("</article>");
    }

    private void section(String title, List<StatusRows.Row> facts) {
        page.raw("<section>").element("h2", title).raw("<dl>");
        facts.forEach(row -> page.element("dt", row.name()).element("dd", row.value()));
        page.raw("</dl></section>");
    }

    private void devices() {
        if (view.devices().isEmpty()) {
            return;
        }
        page.raw("<section>").element("h2", words.say("Пристрої", "Devices")).raw("<dl>");
        for (DeviceLine device : view.devices()) {
            page.element("dt", words.say(device.title()));
            page.element(device.isPresent() ? "dd" : "dd class=absent", words.say(device.says()));
        }
        page.raw("</dl></section>");
    }

    private static String resource(String name) {
        try (InputStream in = StatusPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its " + name);
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
