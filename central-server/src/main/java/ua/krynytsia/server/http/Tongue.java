// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// The language a page speaks: Ukrainian unless the reader chose English.
public enum Tongue {
    UKRAINIAN(LocalizedText.UKRAINIAN, Locale.of("uk", "UA")),
    ENGLISH(LocalizedText.ENGLISH, Locale.UK);

    /// The cookie that remembers the choice.
    public static final String COOKIE = "krynytsia-language";

    private final String tag;
    private final Locale locale;
    private final DateTimeFormatter moment;

    Tongue(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
        this.moment =
                DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", locale)
                        .withZone(ZoneId.of("Europe/Kyiv"));
    }

    public static Tongue of(ServerRequest request) {
        Optional<String> chosen = request.headers().cookies().first(COOKIE).asOptional();
        return of(chosen.orElse(""));
    }

    public static Tongue of(String tag) {
        return ENGLISH.tag.equals(tag) ? ENGLISH : UKRAINIAN;
    }

    /// BCP 47, for the page's `lang`.
    public String tag() {
        return tag;
    }

    public String say(String ukrainian, String english) {
        return this == ENGLISH ? english : ukrainian;
    }

    public String say(LocalizedText text) {
        return text.in(tag);
    }

    /// Day and time in Kyiv.
    public String moment(Instant instant) {
        return moment.format(instant);
    }

    /// The whole name of a day of the week.
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /// How long ago, in whole units; a moment ahead of the clock counts as now.
    public String ago(Instant then, Instant now) {
        long seconds = Math.max(0, Duration.between(then, now).toSeconds());
        if (seconds < 60) {
            return say(seconds + " с тому", seconds + " s ago");
        }
        if (seconds < 3600) {
            return say(seconds / 60 + " хв тому", seconds / 60 + " min ago");
        }
        return moment(then);
    }

    /// The Ukrainian form that goes with a count: one, few (2–4), many.
    public String count(long number, String one, String few, String many) {
        long tens = number % 100;
        long ones = number % 10;
        if (ones == 1 && tens != 11) {
            return number + " " + one;
        }
        boolean isFew = ones >= 2 && ones <= 4 && (tens < 12 || tens > 14);
        return number + " " + (isFew ? few : many);
    }

    static boolean wantsPage(ServerRequest request) {
        String accepted = request.headers().first(HeaderNames.ACCEPT).orElse("");
        return accepted.contains("text/html");
    }
}
