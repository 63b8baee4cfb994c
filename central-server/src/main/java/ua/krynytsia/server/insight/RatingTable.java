// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.fleet.RatingCounts;

/// The table `rating`: how often visitors of a terminal gave a verdict about a document on a day. A
/// verdict is `useful`, `useless` or the reason why not. It holds nothing about the visitors.
public final class RatingTable {
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    private static final String USEFUL = "useful";
    private static final String USELESS = "useless";

    private final Store store;
    private final Clock clock;

    public RatingTable(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Puts a terminal's counts in place of what it told of these days before; the same twice
    /// changes nothing.
    public void accept(RatingCounts told) {
        store.write(handle -> {
            String kiosk = told.kiosk().value();
            handle.createUpdate("delete from rating where kiosk = :kiosk and day_counted >= :day")
                    .bind("kiosk", kiosk)
                    .bind("day", told.from())
                    .execute();
            return insert(handle, told.kiosk(), told.counts());
        });
    }

    /// What was rated in a time that ends today, most useless first.
    public List<RatedDocument> listRated(Period within) {
        LocalDate from = LocalDate.ofInstant(clock.instant(), KYIV).minus(within);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        store.read(handle ->
                        handle.createQuery(
                                        """
                                        select about, verdict, sum(times) as times from rating
                                        where day_counted >= :day
                                        group by about, verdict order by about\
                                        """)
                                .bind("day", from)
                                .map((row, context) ->
                                        new Line(
                                                row.getString("about"),
                                                row.getString("verdict"),
                                                row.getInt("times")))
                                .list())
                .forEach(line ->
                        tallies.computeIfAbsent(line.about(), _ -> new Tally())
                                .add(line.verdict(), line.times()));
        var rated = new ArrayList<RatedDocument>();
        tallies.forEach((about, tally) -> rated.add(tally.of(new DocumentKey(about))));
        rated.sort(
                Comparator.comparingInt(RatedDocument::useless)
                        .thenComparingInt(RatedDocument::useful)
                        .reversed());
        return rated;
    }

    private static int insert(Handle handle, KioskId kiosk, List<RatingCounts.Count> counts) {
        Map<String, RatingCounts.Count> rows = new LinkedHashMap<>();
        counts.forEach(
                count -> rows.put(count.day() + " " + count.about() + " " + verdict(count), count));
        if (rows.isEmpty()) {
            return 0;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "insert into rating (kiosk, day_counted, about, verdict, times)"
                                + " values (:kiosk, :day, :about, :verdict, :times)");
        rows.values()
                .forEach(count ->
                        batch.bind("kiosk", kiosk.value())
                                .bind("day", count.day())
                                .bind("about", count.about().value())
                                .bind("verdict", verdict(count))
                                .bind("times", count.times())
                                .add());
        return batch.execute().length;
    }

    private static String verdict(RatingCounts.Count count) {
        return count.isUseful()
                ? USEFUL
                : count.reason()
                        .map(reason -> reason.name().toLowerCase(Locale.ROOT))
                        .orElse(USELESS);
    }

    private record Line(String about, String verdict, int times) {}

    /// Adds up the verdicts about one document.
    private static final class Tally {
        private final Map<RatingReason, Integer> reasons = new EnumMap<>(RatingReason.class);
        private int useful;
        private int useless;

        void add(String verdict, int times) {
            if (verdict.equals(USEFUL)) {
                useful += times;
                return;
            }
            useless += times;
            reason(verdict).ifPresent(reason -> reasons.merge(reason, times, Integer::sum));
        }

        RatedDocument of(DocumentKey about) {
            return new RatedDocument(about, useful, useless, reasons);
        }

        private static Optional<RatingReason> reason(String verdict) {
            return List.of(RatingReason.values()).stream()
                    .filter(reason -> reason.name().toLowerCase(Locale.ROOT).equals(verdict))
                    .findFirst();
        }
    }
}
