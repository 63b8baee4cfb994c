// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;
import ua.krynytsia.wire.alert.AlertSource;
import ua.krynytsia.wire.alert.AlertWords;

/// What outside sources say of air raids, as messages to the whole city. A message is sent when a
/// source goes from calm to danger and has its all-clear when it goes back, once each, however many
/// nodes listen; one that a person ended is not sent again for the same danger. Silence changes
/// nothing but the age of what was heard.
public final class Feeds {
    /// A raid that nobody ends is over after that time without a word of the source.
    static final Duration LASTS = Duration.ofHours(6);

    private static final Duration RENEWED = Duration.ofHours(1);
    private static final AlertWords RAID =
            new AlertWords(
                    LocalizedText.of("Повітряна тривога", "Air raid alert"),
                    LocalizedText.of("", ""));

    private final Store store;
    private final Alerts alerts;
    private final Clock clock;
    private final List<Name> names;

    /// @param names of all sources that are asked; the first start of a source takes note of it
    public Feeds(Store store, Alerts alerts, Clock clock, List<Name> names) {
        this.store = store;
        this.alerts = alerts;
        this.clock = clock;
        this.names = List.copyOf(names);
        names.forEach(name ->
                store.write(handle -> {
                    new FeedTable(handle).admit(name.id());
                    return name;
                }));
    }

    /// @param id a slug that stays the same
    public record Name(String id, LocalizedText title) {}

    /// When each was last heard.
    public List<AlertSource> list() {
        return store.read(this::list);
    }

    /// The source sees danger now.
    public void danger(String feed) {
        store.write(handle -> {
            var table = new FeedTable(handle);
            FeedTable.Row row = table.lock(feed);
            table.put(
                    feed, new FeedTable.Row(Optional.of(standing(handle, feed, row)), heardNow()));
            return row;
        });
        alerts.tick();
    }

    /// The source sees no danger now.
    public void calm(String feed) {
        store.write(handle -> {
            var table = new FeedTable(handle);
            FeedTable.Row row = table.lock(feed);
            row.alert().ifPresent(id -> alerts.end(handle, id, feed));
            table.put(feed, new FeedTable.Row(Optional.empty(), heardNow()));
            return row;
        });
        alerts.tick();
    }

    List<AlertSource> list(Handle handle) {
        var table = new FeedTable(handle);
        return names.stream()
                .map(name -> new AlertSource(name.id(), name.title(), table.heard(name.id())))
                .toList();
    }

    private Optional<Instant> heardNow() {
        return Optional.of(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private String standing(Handle handle, String feed, FeedTable.Row row) {
        if (row.alert().isEmpty()) {
            var wish =
                    new AlertWish(
                            Optional.empty(),
                            new AlertNature(AlertKind.AIR_RAID, AlertSeverity.EXTREME),
                            RAID,
                            AlertArea.EVERYWHERE,
                            LASTS);
            return alerts.issue(handle, wish, feed).id();
        }
        String id = row.alert().get();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var table = new AlertTable(handle);
        table.find(id)
                .filter(it -> it.isCurrent(now))
                .filter(it -> it.alert().times().expires().isBefore(now.plus(LASTS).minus(RENEWED)))
                .ifPresent(it -> table.extend(id, longer(it, now)));
        return id;
    }

    /// A message holds for seven days at the most.
    private static Instant longer(IssuedAlert raid, Instant now) {
        Instant last = raid.alert().times().effective().plus(Duration.ofDays(7));
        Instant wanted = now.plus(LASTS);
        return wanted.isAfter(last) ? last : wanted;
    }
}
