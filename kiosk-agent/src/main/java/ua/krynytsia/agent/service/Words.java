// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The status page's words and how it writes times and sizes, in one language.
public record Words(String language) {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final double GIGABYTE = 1e9;

    /// Whatever was asked for: English, or else Ukrainian.
    public static Words in(String language) {
        return new Words(
                language.equals(LocalizedText.ENGLISH)
                        ? LocalizedText.ENGLISH
                        : LocalizedText.UKRAINIAN);
    }

    /// The same words in both languages, made by `phrase` for each.
    public static LocalizedText both(Function<Words, String> phrase) {
        return LocalizedText.of(
                phrase.apply(in(LocalizedText.UKRAINIAN)), phrase.apply(in(LocalizedText.ENGLISH)));
    }

    public String say(String ukrainian, String english) {
        return language.equals(LocalizedText.ENGLISH) ? english : ukrainian;
    }

    public String say(LocalizedText text) {
        return text.in(language);
    }

    public String level(StatusLevel level) {
        return switch (level) {
            case FINE -> say("Усе гаразд", "All is well");
            case DEGRADED -> say("Працює не все", "Works with less");
            case FAULT -> say("Потрібна людина", "A person is needed");
        };
    }

    public String severity(HealthSignal.Severity severity) {
        return switch (severity) {
            case FINE -> say("Гаразд", "Fine");
            case NOTICE -> say("До відома", "Notice");
            case DEGRADED -> say("Погіршення", "Degraded");
            case FAULT -> say("Несправність", "Fault");
        };
    }

    public String time(Instant instant) {
        String pattern = say("d MMMM yyyy 'р.', HH:mm:ss", "d MMMM yyyy, HH:mm:ss");
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language))
                .format(instant.atZone(KYIV));
    }

    public String gigabytes(long bytes) {
        String amount = String.format(Locale.ROOT, "%.1f", bytes / GIGABYTE);
        return say(amount.replace('.', ',') + " ГБ", amount + " GB");
    }

    public String celsius(double value) {
        String amount = String.format(Locale.ROOT, "%.0f", value);
        return amount + " °C";
    }

    public String duration(Duration time) {
        if (time.toHours() < 1) {
            return time.toMinutes() + " " + say("хв", "min");
        }
        if (time.toDays() < 1) {
            return time.toHours() + " " + say("год", "h");
        }
        return time.toDays()
                + " "
                + say("д", "d")
                + " "
                + time.toHoursPart()
                + " "
                + say("год", "h");
    }
}
