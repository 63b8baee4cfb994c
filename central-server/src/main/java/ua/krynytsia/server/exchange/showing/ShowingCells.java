// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.showing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import ua.krynytsia.server.exchange.values.Reading;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Showing;

/// The showing of an entry in four cells:
///
/// | column | holds |
/// |---|---|
/// | `showing@shown` | `2026-11-20/2026-12-01` (whole days of the city, both inside), `2026-11-20T08:00/2026-11-21T18:00` (the city's clock) or moments with `Z`; either end may be `..` |
/// | `showing@districts` | ids or names of districts, parted by semicolons; blank: all |
/// | `showing@kiosks` | ids of kiosks, parted by semicolons |
/// | `showing@pinned` | yes or no |
public final class ShowingCells {
    private static final ZoneId CITY = ZoneId.of("Europe/Kyiv");
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern KIOSK = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private ShowingCells() {}

    /// One of the cells.
    public enum Part {
        SHOWN,
        DISTRICTS,
        KIOSKS,
        PINNED;

        /// What the column is called in a profile and in an export.
        public String column() {
            return "showing@" + name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Part> of(String column) {
            return List.of(values()).stream()
                    .filter(part -> part.column().equals(column))
                    .findFirst();
        }
    }

    /// What the cells say.
    ///
    /// @param showing empty where nothing says from when
    /// @param strange the parts that were not understood, with what of them
    public record Read(Optional<Showing> showing, Map<Part, String> strange) {
        public Read {
            strange = Map.copyOf(strange);
        }
    }

    /// @param district the id of the district that has this id or name
    public static Read read(Map<Part, String> cells, Function<String, Optional<String>> district) {
        var strange = new EnumMap<Part, String>(Part.class);
        Set<String> districts = names(Part.DISTRICTS, cells, district, strange);
        Set<String> kiosks =
                names(
                        Part.KIOSKS,
                        cells,
                        id -> Optional.of(id).filter(KIOSK.asMatchPredicate()),
                        strange);
        boolean pinned = isPinned(cells, strange);
        String shown = cell(Part.SHOWN, cells);
        Optional<Showing> showing = Optional.empty();
        try {
            showing = shown.isEmpty() ? showing : showing(shown, districts, kiosks, pinned);
            if (showing.isEmpty() && cells.values().stream().anyMatch(one -> !one.isBlank())) {
                strange.put(Part.SHOWN, shown);
            }
        } catch (DateTimeException | WireException e) {
            strange.put(Part.SHOWN, shown);
        }
        return new Read(showing, strange);
    }

    /// What [#read] reads back the same.
    public static String print(Part part, Showing showing) {
        return switch (part) {
            case SHOWN ->
                    showing.from() + "/" + showing.until().map(Instant::toString).orElse("..");
            case DISTRICTS -> String.join("; ", showing.districts());
            case KIOSKS -> String.join("; ", showing.kiosks());
            case PINNED -> showing.pinned() ? "так" : "ні";
        };
    }

    private static Optional<Showing> showing(
            String shown, Set<String> districts, Set<String> kiosks, boolean pinned) {
        String[] ends = shown.split("\\s*/\\s*", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        boolean isOpen = ends[1].isEmpty() || ends[1].equals("..");
        Optional<Instant> until = isOpen ? Optional.empty() : Optional.of(moment(ends[1], 1));
        return Optional.of(new Showing(moment(ends[0], 0), until, districts, kiosks, pinned));
    }

    /// @param daysLater of a whole day; its end is the beginning of the next
    private static Instant moment(String written, int daysLater) {
        if (DAY.matcher(written).matches()) {
            return LocalDate.parse(written).plusDays(daysLater).atStartOfDay(CITY).toInstant();
        }
        return written.endsWith("Z")
                ? Instant.parse(written)
                : LocalDateTime.parse(written).atZone(CITY).toInstant();
    }

    private static Set<String> names(
            Part part,
            Map<Part, String> cells,
            Function<String, Optional<String>> known,
            Map<Part, String> strange) {
        var found = new TreeSet<String>();
        var unknown = new ArrayList<String>();
        for (String name : BETWEEN.split(cell(part, cells))) {
            if (!name.isEmpty()) {
                known.apply(name).ifPresentOrElse(found::add, () -> unknown.add(name));
            }
        }
        if (!unknown.isEmpty()) {
            strange.put(part, String.join("; ", unknown));
        }
        return found;
    }

    private static boolean isPinned(Map<Part, String> cells, Map<Part, String> strange) {
        String cell = cell(Part.PINNED, cells);
        if (cell.isEmpty()) {
            return false;
        }
        Optional<FieldValue> read = Reading.of(new FieldType.YesNo(), cell).value();
        if (read.isEmpty()) {
            strange.put(Part.PINNED, cell);
        }
        return read.filter(new FieldValue.YesNo(true)::equals).isPresent();
    }

    private static String cell(Part part, Map<Part, String> cells) {
        return cells.getOrDefault(part, "").strip();
    }
}
