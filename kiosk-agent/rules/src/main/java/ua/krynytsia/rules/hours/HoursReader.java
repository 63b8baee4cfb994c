// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

/// Reads opening hours word by word. What has neither a day nor an hour is a note; what has and is
/// not understood makes the whole unread. One text, one reader.
final class HoursReader {
    private final String written;
    private final List<HourToken> tokens;
    private final List<OpeningHours.Exception> exceptions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private int at;

    private final WeekDraft draft = new WeekDraft();

    /// What became of a word.
    private enum Heard {
        SAID,
        SILENT,
        STRANGE
    }

    HoursReader(String written) {
        this.written = written;
        this.tokens = HourToken.of(written);
    }

    Optional<OpeningHours> read() {
        while (at < tokens.size()) {
            int begin = at;
            if (!clause()) {
                return Optional.empty();
            }
            at = Math.max(at, begin + 1);
        }
        draft.flush();
        if (draft.isEmpty() && exceptions.isEmpty()) {
            return Optional.empty();
        }
        List<List<TimeSpan>> all = draft.week();
        return Optional.of(
                new OpeningHours(all, exceptions, LocalizedText.of(String.join("; ", notes))));
    }

    /// Up to the next semicolon or line end.
    private boolean clause() {
        int begin = at;
        if (peek(HourToken.Kind.DATE)) {
            draft.flush();
            return exception();
        }
        boolean said = false;
        while (at < tokens.size() && !peek(HourToken.Kind.SIGN)) {
            HourToken token = tokens.get(at);
            if (token.is(HourToken.Kind.WORD) && DayWords.isNote(token.text()) && at == begin) {
                at++;
                skip(HourToken.Kind.COLON);
                notes.add(words());
                return true;
            }
            Heard heard = token(token);
            if (heard == Heard.STRANGE) {
                return !said && begin == at && note(begin);
            }
            said |= heard == Heard.SAID;
        }
        at++;
        return said || at - begin <= 1;
    }

    private Heard token(HourToken token) {
        if (token.is(HourToken.Kind.WORD)) {
            return word(token.text());
        }
        if (token.is(HourToken.Kind.ALWAYS)) {
            at++;
            draft.span(new TimeSpan(0, TimeSpan.DAY));
            return Heard.SAID;
        }
        if (token.isHour()) {
            Optional<TimeSpan> read = hours();
            read.ifPresent(draft::span);
            return read.isPresent() ? Heard.SAID : Heard.STRANGE;
        }
        boolean between =
                token.is(HourToken.Kind.COMMA)
                        || token.is(HourToken.Kind.COLON)
                        || token.is(HourToken.Kind.DASH)
                        || token.text().equals(".");
        at += between ? 1 : 0;
        return between ? Heard.SILENT : Heard.STRANGE;
    }

    private Heard word(String word) {
        if (DayWords.day(word).isPresent() || !DayWords.days(word).isEmpty()) {
            dayWord(word);
            return Heard.SAID;
        }
        at++;
        if (DayWords.isWithout(word)) {
            at += at < tokens.size() && DayWords.isBreak(tokens.get(at).text()) ? 1 : 0;
            at += at < tokens.size() && DayWords.isWeekend(tokens.get(at).text()) ? 1 : 0;
            return Heard.SILENT;
        }
        if (DayWords.isAlways(word)) {
            draft.span(new TimeSpan(0, TimeSpan.DAY));
            return Heard.SAID;
        }
        if (DayWords.isBreak(word)) {
            draft.pause();
            return Heard.SAID;
        }
        if (DayWords.isClosed(word) || DayWords.isWeekend(word)) {
            draft.close(DayWords.isClosed(word), DayWords.isWeekend(word));
            return Heard.SAID;
        }
        if (DayWords.saysNothing(word)) {
            return Heard.SILENT;
        }
        at--;
        return Heard.STRANGE;
    }

    private void dayWord(String word) {
        draft.beginDay(commaBefore());
        at++;
        Optional<DayOfWeek> first = DayWords.day(word);
        if (first.isEmpty()) {
            draft.days(DayWords.days(word));
            return;
        }
        skipPoint();
        int here = at;
        if (at + 1 < tokens.size() && tokens.get(at).isTo()) {
            Optional<DayOfWeek> until = DayWords.day(tokens.get(at + 1).text());
            if (until.isPresent()) {
                at = here + 2;
                skipPoint();
                for (DayOfWeek day = first.get(); day != until.get(); day = day.plus(1)) {
                    draft.days(Set.of(day));
                }
                draft.days(Set.of(until.get()));
                return;
            }
        }
        draft.days(Set.of(first.get()));
    }

    private boolean commaBefore() {
        return at > 0 && tokens.get(at - 1).is(HourToken.Kind.COMMA);
    }

    private void skipPoint() {
        if (at < tokens.size() && tokens.get(at).text().equals(".")) {
            at++;
        }
    }

    private Optional<TimeSpan> hours() {
        if (at + 2 >= tokens.size() || !tokens.get(at + 1).isTo() || !tokens.get(at + 2).isHour()) {
            return Optional.empty();
        }
        int opens = minutes(tokens.get(at).text());
        int closes = minutes(tokens.get(at + 2).text());
        if (opens < 0 || opens >= TimeSpan.DAY || closes < 0) {
            return Optional.empty();
        }
        at += 3;
        return Optional.of(new TimeSpan(opens, closes > opens ? closes : closes + TimeSpan.DAY));
    }

    private static int minutes(String text) {
        String[] parts = text.split("[:.]", -1);
        int hours = Integer.parseInt(parts[0]);
        int minutes = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
        boolean fits = minutes < 60 && hours * 60 + minutes <= TimeSpan.DAY;
        return fits ? hours * 60 + minutes : -1;
    }

    /// `2026-12-25 зачинено: Різдво`, `31.12.2026 08:00-14:00`, `2026-08-01/2026-08-31 вихідний`.
    private boolean exception() {
        Optional<LocalDate> from = date(tokens.get(at).text());
        Optional<LocalDate> until = from;
        at++;
        boolean range =
                at + 1 < tokens.size()
                        && (tokens.get(at).isTo() || peek(HourToken.Kind.SLASH))
                        && tokens.get(at + 1).is(HourToken.Kind.DATE);
        if (range) {
            until = date(tokens.get(at + 1).text());
            at += 2;
        }
        skip(HourToken.Kind.COLON);
        boolean said = false;
        while (at < tokens.size() && !peek(HourToken.Kind.SIGN) && !peek(HourToken.Kind.COLON)) {
            if (token(tokens.get(at)) == Heard.STRANGE) {
                return false;
            }
            said = true;
        }
        Optional<List<TimeSpan>> open = said ? draft.takeOneDay() : Optional.empty();
        String reason = "";
        if (peek(HourToken.Kind.COLON)) {
            at++;
            reason = words();
        } else {
            at++;
        }
        if (open.isEmpty()
                || from.isEmpty()
                || until.isEmpty()
                || until.get().isBefore(from.get())) {
            return false;
        }
        exceptions.add(
                new OpeningHours.Exception(
                        from.get(), until.get(), open.get(), LocalizedText.of(reason)));
        return true;
    }

    /// The words up to the next semicolon or line end, or those in double quotes.
    private String words() {
        if (at >= tokens.size()) {
            return "";
        }
        int start = tokens.get(at).start();
        if (written.charAt(start) == '"') {
            return quoted(start);
        }
        int end = start;
        while (at < tokens.size() && !peek(HourToken.Kind.SIGN)) {
            end = tokens.get(at).end();
            at++;
        }
        at++;
        return written.substring(start, end);
    }

    private String quoted(int start) {
        var text = new StringBuilder();
        int i = start + 1;
        while (i < written.length()) {
            char sign = written.charAt(i);
            boolean doubled = i + 1 < written.length() && written.charAt(i + 1) == '"';
            if (sign == '"' && !doubled) {
                break;
            }
            text.append(sign);
            i += sign == '"' ? 2 : 1;
        }
        while (at < tokens.size() && tokens.get(at).start() <= i) {
            at++;
        }
        skip(HourToken.Kind.SIGN);
        return text.toString();
    }

    /// A clause without a day or an hour.
    private boolean note(int begin) {
        at = begin;
        for (int i = at; i < tokens.size() && !tokens.get(i).is(HourToken.Kind.SIGN); i++) {
            HourToken token = tokens.get(i);
            if (token.is(HourToken.Kind.TIME)
                    || (token.is(HourToken.Kind.WORD) && DayWords.day(token.text()).isPresent())) {
                return false;
            }
        }
        notes.add(words());
        return true;
    }

    private static Optional<LocalDate> date(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            return Optional.of(
                    parts.length == 3
                            ? LocalDate.of(
                                    Integer.parseInt(parts[2]),
                                    Integer.parseInt(parts[1]),
                                    Integer.parseInt(parts[0]))
                            : LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private boolean peek(HourToken.Kind kind) {
        return at < tokens.size() && tokens.get(at).is(kind);
    }

    private void skip(HourToken.Kind kind) {
        if (peek(kind)) {
            at++;
        }
    }
}
