// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import ua.krynytsia.app.i18n.Calendar;
import ua.krynytsia.app.i18n.Language;

/// English written out, as said in Britain.
final class English {
    private static final List<String> MONTHS = Calendar.months(Language.ENGLISH);
    private static final Map<String, String> DAYS =
            Map.of(
                    "Mon", "Monday",
                    "Tue", "Tuesday",
                    "Wed", "Wednesday",
                    "Thu", "Thursday",
                    "Fri", "Friday",
                    "Sat", "Saturday",
                    "Sun", "Sunday");
    private static final String CARDINAL = "%spellout-cardinal";
    private static final String NUMBER = "(\\d{1,3}(?:[ ,]\\d{3})+|\\d+)";
    private static final String DAY = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b\\.?";
    private static final String TIME = "([01]?\\d|2[0-4]):([0-5]\\d)";

    private final RuleBasedNumberFormat format =
            new RuleBasedNumberFormat(Locale.UK, RuleBasedNumberFormat.SPELLOUT);
    private final List<Replacing> rules = rules();

    String say(String written) {
        String said = written;
        for (Replacing rule : rules) {
            said = rule.in(said);
        }
        return said;
    }

    private List<Replacing> rules() {
        String month = "(" + String.join("|", MONTHS) + ")";
        return List.of(
                Replacing.of(Digits.ENDLESS, this::code),
                Replacing.of("https?://(?:www\\.)?", ""),
                Replacing.of("(?<=[A-Za-z])(?=\\d)", " "),
                Replacing.of("(?<=[A-Za-z0-9])@(?=[A-Za-z0-9])", " at "),
                Replacing.of("(?<=[A-Za-z0-9])\\.(?=[a-z]{2})", " dot "),
                Replacing.of(Digits.PHONE, this::phone),
                Replacing.of(
                        TIME + "\\s*[–—-]\\s*" + TIME,
                        found -> "from " + time(found, 1) + " to " + time(found, 3)),
                Replacing.of("(?<!\\d)" + TIME + "(?!\\d)", found -> time(found, 1)),
                Replacing.of("(?<!\\d)([0-3]?\\d) " + month, this::day),
                Replacing.of(
                        month + " (\\d{4})",
                        found -> found.group(1) + " " + rule("%spellout-numbering-year", found, 2)),
                Replacing.of(
                        "\\b" + DAY + "\\s*[–—-]\\s*" + DAY,
                        found -> day(found, 1) + " to " + day(found, 2)),
                Replacing.of("\\b" + DAY, found -> day(found, 1)),
                Replacing.of(NUMBER + "(?:[.](\\d{2}))? ?(?:₴|UAH\\b|hrn\\b\\.?)", this::money),
                Replacing.of("(?:№ ?|\\bNo\\. (?=\\d))", "number "),
                Replacing.of("\\b[Tt]el\\b\\.?", "telephone"),
                Replacing.of("\\bSt\\.(?= |$)", "street"),
                Replacing.of(NUMBER + " ?%", found -> rule(CARDINAL, found, 1) + " percent"),
                Replacing.of(
                        "\\b(\\d+)(?:st|nd|rd|th)\\b",
                        found -> rule("%spellout-ordinal", found, 1)),
                Replacing.of(
                        "\\b[A-Z]{2,5}\\b", found -> String.join(" ", found.group().split(""))),
                Replacing.of(Digits.CODE, this::code),
                Replacing.of("(?<=\\d) ?[–—] ?(?=\\d)", " to "),
                Replacing.of(
                        "(?<!\\d)(\\d+)\\.(\\d+)(?!\\d)",
                        found -> format.format(Double.parseDouble(found.group()), CARDINAL)),
                Replacing.of(NUMBER, found -> rule(CARDINAL, found, 1)));
    }

    /// Digit by digit, a pause between groups.
    private String phone(MatchResult found) {
        String plus = found.group().startsWith("+") ? "plus " : "";
        return plus
                + Digits.phone(found.group()).stream()
                        .map(group ->
                                group.chars()
                                        .mapToObj(digit -> cardinal(digit - '0'))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(", "));
    }

    private String code(MatchResult found) {
        return Digits.said(Digits.code(found.group()), "zero", this::cardinal);
    }

    private String time(MatchResult found, int group) {
        int hour = Integer.parseInt(found.group(group));
        String minutes = found.group(group + 1);
        String said = cardinal(hour % 12 == 0 ? 12 : hour % 12);
        String past =
                switch (minutes.charAt(0)) {
                    case '0' ->
                            minutes.equals("00") ? "" : " oh " + cardinal(minutes.charAt(1) - '0');
                    default -> " " + cardinal(Integer.parseInt(minutes));
                };
        return said + past + (hour % 24 < 12 ? " a m" : " p m");
    }

    private String day(MatchResult found) {
        return "the " + rule("%spellout-ordinal", found, 1) + " of " + found.group(2);
    }

    private static String day(MatchResult found, int group) {
        return DAYS.getOrDefault(found.group(group), found.group(group));
    }

    private String money(MatchResult found) {
        String hryvnias = rule(CARDINAL, found, 1);
        String said = hryvnias + (hryvnias.equals("one") ? " hryvnia" : " hryvnias");
        String rest = found.group(2);
        return rest == null || rest.equals("00")
                ? said
                : said + " " + cardinal(Integer.parseInt(rest)) + " kopiykas";
    }

    private String rule(String name, MatchResult found, int group) {
        return format.format(Long.parseLong(found.group(group).replaceAll("[ ,]", "")), name);
    }

    private String cardinal(long number) {
        return format.format(number, CARDINAL);
    }
}
