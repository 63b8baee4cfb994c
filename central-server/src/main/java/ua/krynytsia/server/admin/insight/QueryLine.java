// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.insight;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.insight.UnansweredQuery;
import ua.krynytsia.server.insight.Verdict;
import ua.krynytsia.wire.content.Section;

/// A query on the page and in the file.
///
/// @param week of the first report, ISO 8601: `2026-W47`
/// @param section the id of the section that should answer; may be blank
/// @param sectionTitle its name; may be blank
/// @param state in words
public record QueryLine(
        UnansweredQuery query, String week, String section, String sectionTitle, String state) {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    static QueryLine of(UnansweredQuery query, List<Section> sections, Tongue tongue) {
        LocalDate day = query.since().atZone(KYIV).toLocalDate();
        String section = query.verdict().section().orElse("");
        String title =
                sections.stream()
                        .filter(one -> one.id().equals(section))
                        .map(one -> tongue.say(one.presentation().title()))
                        .findFirst()
                        .orElse(section);
        return new QueryLine(
                query, week(day), section, title, words(query.verdict().state(), tongue));
    }

    /// The first row of the file.
    static List<String> heads(Tongue tongue) {
        return List.of(
                tongue.say("Запит", "Query"),
                tongue.say("Кіосків", "Kiosks"),
                tongue.say("Тиждень", "Week"),
                tongue.say("Розділ", "Section"),
                tongue.say("Стан", "State"));
    }

    List<String> cells() {
        return List.of(words(), Integer.toString(query.kiosks()), week, sectionTitle, state);
    }

    public String words() {
        return query.words();
    }

    public Verdict.State verdict() {
        return query.verdict().state();
    }

    static String words(Verdict.State state, Tongue tongue) {
        return switch (state) {
            case OPEN -> tongue.say("чекає", "open");
            case DONE -> tongue.say("зроблено", "done");
            case IGNORED -> tongue.say("не потрібно", "not needed");
        };
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
