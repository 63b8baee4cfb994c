// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;

/// When and where an entry of a rubric is shown, as it stands on the page; times are Kyiv's.
///
/// @param lifetimeDays how long an entry is shown that does not say until when
/// @param problems what to mend, by the name of the box
/// @param result what comes of the boxes; as before where they are wrong
public record ShowingInput(
        Typed typed,
        int lifetimeDays,
        Map<String, LocalizedText> problems,
        Optional<Showing> result) {
    private static final String PREFIX = "showing.";
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final LocalizedText EXAMPLE =
            LocalizedText.of(
                    "Напишіть день і час, наприклад 22.11.2026 і 10:00.",
                    "Write day and time, such as 22.11.2026 and 10:00.");

    public ShowingInput {
        problems = Map.copyOf(problems);
    }

    static Optional<ShowingInput> of(Resource resource, Optional<Showing> showing) {
        return lifetime(resource)
                .map(days ->
                        new ShowingInput(
                                Typed.of(showing.map(ShowingInput::boxes).orElse(Map.of())),
                                days,
                                Map.of(),
                                showing));
    }

    static Optional<ShowingInput> read(Resource resource, FormBody form, Optional<Showing> before) {
        Typed typed = Typed.of(form, PREFIX);
        return typed.isAway()
                ? of(resource, before)
                : lifetime(resource).map(days -> read(typed, days, before));
    }

    private static ShowingInput read(Typed typed, int days, Optional<Showing> before) {
        if (typed.isBlank()) {
            return new ShowingInput(typed, days, Map.of(), Optional.empty());
        }
        var wrong = new HashMap<String, LocalizedText>();
        Optional<Instant> from = moment(typed, "from", LocalTime.MIN, wrong);
        Optional<Instant> until = moment(typed, "until", LocalTime.of(23, 59), wrong);
        if (from.isEmpty()) {
            wrong.put("from", EXAMPLE);
        } else if (until.isPresent() && !until.get().isAfter(from.get())) {
            wrong.put(
                    "until",
                    LocalizedText.of(
                            "Показ закінчується раніше, ніж починається.",
                            "The showing ends before it begins."));
        }
        Optional<Showing> result =
                wrong.isEmpty() ? from.map(begin -> showing(typed, begin, until)) : before;
        return new ShowingInput(typed, days, wrong, result);
    }

    private static Showing showing(Typed typed, Instant from, Optional<Instant> until) {
        return new Showing(
                from, until, ticked(typed, "d."), ticked(typed, "k."), typed.isTicked("pinned"));
    }

    boolean isWrong() {
        return !problems.isEmpty();
    }

    ShowingInput unjudged() {
        return new ShowingInput(typed, lifetimeDays, Map.of(), result);
    }

    /// The name of a box in the form.
    public String box(String part) {
        return PREFIX + part;
    }

    public String in(String part) {
        return typed.boxes().getOrDefault(part, "");
    }

    public boolean isTicked(String part) {
        return typed.isTicked(part);
    }

    private static Optional<Integer> lifetime(Resource resource) {
        return resource.conditions().nature() instanceof Terms.Nature.Rubric(int days)
                ? Optional.of(days)
                : Optional.empty();
    }

    private static Map<String, String> boxes(Showing showing) {
        var boxes = new HashMap<String, String>();
        put(boxes, "from", showing.from());
        showing.until().ifPresent(end -> put(boxes, "until", end));
        showing.districts().forEach(id -> boxes.put("d." + id, "yes"));
        showing.kiosks().forEach(id -> boxes.put("k." + id, "yes"));
        if (showing.pinned()) {
            boxes.put("pinned", "yes");
        }
        return boxes;
    }

    private static void put(Map<String, String> boxes, String part, Instant moment) {
        ZonedDateTime there = moment.atZone(KYIV);
        boxes.put(part + ".day", Days.print(there.toLocalDate()));
        boxes.put(part + ".time", "%02d:%02d".formatted(there.getHour(), there.getMinute()));
    }

    /// @param usual the hour where none is typed
    private static Optional<Instant> moment(
            Typed typed, String part, LocalTime usual, Map<String, LocalizedText> wrong) {
        String day = typed.text(part + ".day");
        String time = typed.text(part + ".time");
        if (day.isEmpty() && time.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> hour = time.isEmpty() ? Optional.of(usual) : Days.time(time);
        Optional<Instant> moment =
                Days.parse(day)
                        .flatMap(it -> hour.map(at -> it.atTime(at).atZone(KYIV).toInstant()));
        if (moment.isEmpty()) {
            wrong.put(part, EXAMPLE);
        }
        return moment;
    }

    private static Set<String> ticked(Typed typed, String prefix) {
        var ticked = new TreeSet<String>();
        typed.under(prefix).boxes().keySet().stream().filter(Shelf::isSlug).forEach(ticked::add);
        return ticked;
    }
}
