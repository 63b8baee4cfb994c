// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.unanswered;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.wire.Bytes;

/// Counts queries that found nothing. Of a query that is typed letter by letter only the last form
/// counts. The file `search/unanswered` has a line for each query known, in one of two forms:
///
///     <digest> <sessions> <first day> <last day> <last session>
///     = <last day> <the words, which may leave>
///
/// What was not typed for 60 days is forgotten. Thread-safe.
public final class Unanswered {
    private static final Logger LOG = LoggerFactory.getLogger(Unanswered.class);
    private static final Path FILE = Path.of("search", "unanswered");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String PURPOSE = "unanswered query";
    private static final int SESSIONS = 3;
    private static final int KEPT_DAYS = 60;
    private static final int MOST_COUNTED = 1000;
    private static final int MOST_LEAVING = 200;
    private static final int COUNTED_PARTS = 5;

    private final Disk disk;
    private final KioskSecret secret;
    private final Clock clock;
    private final Discretion discretion = new Discretion();
    private final long start;
    private final Map<String, Count> counted = new LinkedHashMap<>();
    private final Map<String, LocalDate> leaving = new LinkedHashMap<>();
    private Optional<Pending> pending = Optional.empty();

    private record Count(int sessions, LocalDate first, LocalDate last, String session) {}

    /// The last query of a session that found nothing.
    private record Pending(String words, String session) {}

    public Unanswered(Disk disk, KioskSecret secret, Clock clock) {
        this.disk = disk;
        this.secret = secret;
        this.clock = clock;
        this.start = clock.instant().getEpochSecond();
        disk.read(FILE)
                .map(bytes -> new String(bytes, UTF_8))
                .ifPresent(text -> text.lines().forEach(this::read));
    }

    /// To be told of every query.
    ///
    /// @param session the number of the session since this program began
    public synchronized void heard(String query, boolean isAnswered, long session) {
        String words = Folding.fold(query);
        var now = new Pending(words, start + "-" + session);
        pending.filter(before -> !goesOn(before, now)).ifPresent(this::count);
        pending = isAnswered || words.isEmpty() ? Optional.empty() : Optional.of(now);
    }

    /// Queries that the editors may see, as folded words.
    public synchronized List<String> leaving() {
        return List.copyOf(leaving.keySet());
    }

    /// Whether `now` is `before` with letters added or taken back.
    private static boolean goesOn(Pending before, Pending now) {
        return before.session().equals(now.session())
                && (before.words().startsWith(now.words())
                        || now.words().startsWith(before.words()));
    }

    private void count(Pending query) {
        if (!discretion.allows(query.words())) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), KYIV);
        String digest = secret.digest(PURPOSE, Bytes.utf8(query.words())).hex();
        Count before = counted.get(digest);
        if (before != null && before.session().equals(query.session())) {
            return;
        }
        Count now =
                before == null
                        ? new Count(1, today, today, query.session())
                        : new Count(before.sessions() + 1, before.first(), today, query.session());
        counted.remove(digest);
        counted.put(digest, now);
        if (now.sessions() >= SESSIONS && !now.first().equals(today)) {
            leaving.remove(query.words());
            leaving.put(query.words(), today);
        }
        forget(today);
        keep();
    }

    private void forget(LocalDate today) {
        LocalDate oldest = today.minusDays(KEPT_DAYS);
        counted.values().removeIf(count -> count.last().isBefore(oldest));
        leaving.values().removeIf(last -> last.isBefore(oldest));
        trim(counted, MOST_COUNTED);
        trim(leaving, MOST_LEAVING);
    }

    /// The first ones were typed longest ago.
    private static void trim(Map<String, ?> queries, int most) {
        var surplus = new ArrayList<>(queries.keySet());
        surplus.subList(Math.max(0, surplus.size() - most), surplus.size()).clear();
        surplus.forEach(queries::remove);
    }

    private void keep() {
        var lines = new ArrayList<String>();
        counted.forEach((digest, count) ->
                lines.add(
                        String.join(
                                " ",
                                digest,
                                Integer.toString(count.sessions()),
                                count.first().toString(),
                                count.last().toString(),
                                count.session())));
        leaving.forEach((words, last) -> lines.add("= " + last + " " + words));
        String text = lines.stream().collect(Collectors.joining("\n", "", "\n"));
        try {
            disk.write(FILE, text.getBytes(UTF_8));
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("what was not found is not written down");
        }
    }

    /// A line that is not understood is left out.
    private void read(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3 && parts[0].equals("=")) {
            day(parts[1]).ifPresent(last -> leaving.put(parts[2], last));
            return;
        }
        String[] all = line.split(" ", -1);
        if (all.length == COUNTED_PARTS && all[1].matches("[0-9]{1,6}")) {
            Optional<LocalDate> first = day(all[2]);
            Optional<LocalDate> last = day(all[3]);
            if (first.isPresent() && last.isPresent()) {
                int sessions = Integer.parseInt(all[1]);
                counted.put(all[0], new Count(sessions, first.get(), last.get(), all[4]));
            }
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
