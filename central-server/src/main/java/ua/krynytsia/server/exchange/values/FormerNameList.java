// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;

/// Former names: `вулиця Леніна (до 2016-02-19, рішення № 1); Поштова`. The latest first.
final class FormerNameList {
    private static final Pattern ONE =
            Pattern.compile(
                    "(?<name>[^()]+?)(?:\\s*\\((?:до\\s+(?<day>[0-9.-]{8,10}))?(?:\\s*,?\\s*(?<basis>.*))?\\))?");
    private static final Pattern BETWEEN = Pattern.compile(";(?![^()]*\\))|\\R");

    private FormerNameList() {}

    static Reading read(String raw) {
        var names = new ArrayList<FormerName>();
        for (String part : BETWEEN.split(raw)) {
            if (part.isBlank()) {
                continue;
            }
            Matcher one = ONE.matcher(Words.line(part));
            if (!one.matches()) {
                return Reading.none(raw);
            }
            Optional<LocalDate> day = Optional.ofNullable(one.group("day")).flatMap(Days::day);
            if (one.group("day") != null && day.isEmpty()) {
                return Reading.none(raw);
            }
            String basis = one.group("basis") == null ? "" : one.group("basis").strip();
            names.add(
                    new FormerName(
                            LocalizedText.of(one.group("name").strip()),
                            day,
                            LocalizedText.of(basis)));
        }
        return names.isEmpty()
                ? Reading.none(raw)
                : Reading.whole(new FieldValue.FormerNames(names));
    }

    static String print(FieldValue.FormerNames value) {
        return value.names().stream().map(FormerNameList::print).collect(Collectors.joining("; "));
    }

    private static String print(FormerName former) {
        var aside = new ArrayList<String>();
        former.until().ifPresent(day -> aside.add("до " + day));
        List.of(former.basis().ukrainian()).stream()
                .filter(basis -> !basis.isBlank())
                .forEach(aside::add);
        String name = former.name().ukrainian();
        return aside.isEmpty() ? name : name + " (" + String.join(", ", aside) + ")";
    }
}
