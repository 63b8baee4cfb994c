// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.ratings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Rating;

/// Counts verdicts by document and day: of one visit only the last about a document. The file
/// `telemetry/ratings` holds what is told to the server, of the last 14 days. Thread-safe.
public final class Ratings {
    private static final Logger LOG = LoggerFactory.getLogger(Ratings.class);
    private static final Path FILE = Path.of("telemetry", "ratings");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final int KEPT_DAYS = 14;
    private static final int MOST_OF_A_VISIT = 100;

    private final Disk disk;
    private final Clock clock;
    private final TreeMap<LocalDate, Map<Rating, Integer>> days = new TreeMap<>();
    private final Map<String, Said> visit = new HashMap<>();
    private long session;

    private record Said(LocalDate day, Rating rating) {}

    public Ratings(Disk disk, Clock clock) {
        this.disk = disk;
        this.clock = clock;
        disk.read(FILE).ifPresent(this::read);
    }

    /// @param session the number of the visit since this program began
    public synchronized void heard(Rating rating, long session) {
        if (session != this.session) {
            visit.clear();
            this.session = session;
        }
        String about = rating.about().value();
        boolean isAnew = visit.containsKey(about);
        if (!isAnew && visit.size() >= MOST_OF_A_VISIT) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), KYIV);
        forget(today);
        Optional.ofNullable(visit.put(about, new Said(today, rating))).ifPresent(this::takeBack);
        if (isAnew || size() < RatingCounts.MOST || day(today).containsKey(rating)) {
            day(today).merge(rating, 1, Integer::sum);
        }
        keep();
    }

    /// From which day on it has counted, and what.
    ///
    /// @return empty while nothing was ever said
    public synchronized Optional<Counted> counted() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Counted(days.firstKey(), counts()));
    }

    /// @param from the first day that `counts` speak for
    public record Counted(LocalDate from, List<RatingCounts.Count> counts) {
        public Counted {
            counts = List.copyOf(counts);
        }
    }

    private Map<Rating, Integer> day(LocalDate day) {
        return days.computeIfAbsent(day, _ -> new LinkedHashMap<>());
    }

    private int size() {
        return days.values().stream().mapToInt(Map::size).sum();
    }

    private void takeBack(Said before) {
        Map<Rating, Integer> said = day(before.day());
        int left = said.getOrDefault(before.rating(), 0) - 1;
        if (left > 0) {
            said.put(before.rating(), left);
        } else {
            said.remove(before.rating());
        }
    }

    private void forget(LocalDate today) {
        days.headMap(today.minusDays(KEPT_DAYS - 1L)).clear();
    }

    private List<RatingCounts.Count> counts() {
        var all = new ArrayList<RatingCounts.Count>();
        days.forEach((day, said) ->
                said.forEach((rating, times) ->
                        all.add(
                                new RatingCounts.Count(
                                        rating.about(),
                                        day,
                                        rating.isUseful(),
                                        rating.reason(),
                                        times))));
        return all;
    }

    private void keep() {
        try {
            disk.write(FILE, WireJson.write(new Counted(days.firstKey(), counts())));
        } catch (DiskException e) {
            LOG.atDebug().setCause(e).log("what was said of the content is not written down");
        }
    }

    /// A file that is not understood is left out.
    private void read(byte[] file) {
        try {
            Counted book = WireJson.read(file, Counted.class);
            day(book.from());
            book.counts()
                    .forEach(count ->
                            day(count.day())
                                    .put(
                                            new Rating(
                                                    count.about(),
                                                    count.isUseful(),
                                                    count.reason()),
                                            count.times()));
        } catch (WireException e) {
            LOG.atDebug().setCause(e).log("what was said of the content is forgotten");
        }
    }
}
