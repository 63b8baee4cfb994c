// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;

/// The single register of the city's resources. A resource is published only while its entry here
/// is complete and not abolished. Thread-safe.
public final class Register {
    /// The city's own days.
    static final ZoneId ZONE = ZoneId.of("Europe/Kyiv");

    private final Store store;
    private final ResourceDesk desk;
    private final Clock clock;

    public Register(Store store, ResourceDesk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
    }

    /// A resource and what the register says about it, if anything.
    public record Line(Resource resource, Optional<RegisterRow> row) {
        /// What is missing before the resource is published.
        public List<LocalizedText> lacks() {
            return row.map(known -> known.registration().lacks())
                    .orElseGet(() ->
                            List.of(
                                    LocalizedText.of(
                                            "ресурс не внесено до реєстру",
                                            "the resource is not in the register")));
        }

        public boolean isAdmitted() {
            return row.map(RegisterRow::isAdmitted).orElse(false);
        }
    }

    /// Every resource there is, in the order of the resources.
    public List<Line> list() {
        Map<String, RegisterRow> rows =
                store.read(handle -> new RegisterTable(handle).all()).stream()
                        .collect(
                                Collectors.toMap(
                                        row -> row.registration().resource(), Function.identity()));
        return desk.listResources().stream()
                .map(resource -> new Line(resource, Optional.ofNullable(rows.get(resource.id()))))
                .toList();
    }

    public Optional<RegisterRow> find(String resource) {
        return store.read(handle -> new RegisterTable(handle).find(resource));
    }

    /// All states of an entry, the newest first.
    public List<RegisterChange> history(String resource) {
        return store.read(handle -> new RegisterTable(handle).changes(resource));
    }

    /// Confirms or changes an entry.
    ///
    /// @param expectedRevision the one that was read; 0 for a new entry
    public RegisterOutcome save(Registration wish, long expectedRevision, Basis basis, String who) {
        return desk.change(
                who,
                open -> {
                    Optional<Resource> resource = open.find(wish.resource());
                    if (resource.isEmpty()) {
                        return new RegisterOutcome.Refused(noResource(wish.resource()));
                    }
                    var table = new RegisterTable(open.handle());
                    Optional<RegisterRow> standing = table.lock(wish.resource());
                    long revision = standing.map(RegisterRow::revision).orElse(0L);
                    if (revision != expectedRevision) {
                        return standing.<RegisterOutcome>map(RegisterOutcome.Conflict::new)
                                .orElseGet(() -> new RegisterOutcome.Refused(gone()));
                    }
                    RegisterRow row =
                            standing.filter(before -> isSame(before, wish) && basis.isBlank())
                                    .orElseGet(() -> put(table, wish, revision + 1, basis, who));
                    open.show(resource.get(), provenance(row.registration()));
                    return new RegisterOutcome.Saved(row);
                });
    }

    /// Notes that a resource was renewed today; the next update follows by its periodicity.
    public RegisterOutcome renew(String resource, Basis basis, String who) {
        Optional<RegisterRow> row = find(resource);
        if (row.isEmpty()) {
            return new RegisterOutcome.Refused(noResource(resource));
        }
        return save(row.get().registration().renewed(today()), row.get().revision(), basis, who);
    }

    /// Enters a resource with what an import says of it, inside the import's transaction. What a
    /// person has confirmed stays.
    ///
    /// @return how the resource shows its source and freshness by the register
    public Provenance assume(Handle handle, Registration wish, String who) {
        var table = new RegisterTable(handle);
        Optional<RegisterRow> standing = table.lock(wish.resource());
        Registration whole = wish.filledFrom(standing.map(RegisterRow::registration), today());
        boolean keep =
                standing.filter(row ->
                                row.state() != RegisterRow.State.ASSUMED
                                        || row.registration().equals(whole))
                        .isPresent();
        if (keep) {
            return provenance(standing.orElseThrow().registration());
        }
        long revision = standing.map(RegisterRow::revision).orElse(0L) + 1;
        table.put(
                new RegisterRow(whole, RegisterRow.State.ASSUMED, revision, now(), who),
                Basis.NONE);
        return provenance(whole);
    }

    /// Notes inside an import's transaction that it has changed entries of a resource; the state of
    /// the entry, confirmed or assumed, stays.
    ///
    /// @return how the resource shows its source and freshness now; empty where it is not
    ///   registered
    public Optional<Provenance> renewed(Handle handle, String resource, String who) {
        var table = new RegisterTable(handle);
        return table.lock(resource)
                .filter(row -> row.state() != RegisterRow.State.ABOLISHED)
                .map(row -> {
                    Registration fresh = row.registration().renewed(today());
                    if (!fresh.equals(row.registration())) {
                        table.put(
                                new RegisterRow(fresh, row.state(), row.revision() + 1, now(), who),
                                Basis.NONE);
                    }
                    return provenance(fresh);
                });
    }

    /// The ids of the resources that may be published.
    public Set<String> admitted(Handle handle) {
        return new RegisterTable(handle).admitted();
    }

    /// Today, in the city.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /// How residents see whose a resource is and how fresh.
    public static Provenance provenance(Registration registration) {
        return new Provenance(
                registration.author().name(),
                registration.upkeep().updated(),
                registration.upkeep().next());
    }

    /// A resource that shows its source and freshness so.
    public static Resource shown(Resource resource, Provenance provenance) {
        return new Resource(
                resource.id(),
                resource.section(),
                resource.presentation(),
                provenance,
                resource.titleField(),
                resource.fields(),
                resource.terms());
    }

    private RegisterRow put(
            RegisterTable table, Registration wish, long revision, Basis basis, String who) {
        var row = new RegisterRow(wish, RegisterRow.State.CONFIRMED, revision, now(), who);
        table.put(row, basis);
        return row;
    }

    private static boolean isSame(RegisterRow before, Registration wish) {
        return before.state() == RegisterRow.State.CONFIRMED && before.registration().equals(wish);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static LocalizedText noResource(String id) {
        return LocalizedText.of(
                "Ресурсу «" + id + "» немає. Перевірте його назву або спершу опишіть його.",
                "There is no resource “" + id + "”. Check its name or declare it first.");
    }

    private static LocalizedText gone() {
        return LocalizedText.of(
                "Цього запису реєстру ще немає. Збережіть його як новий.",
                "This entry of the register is not there yet. Save it as a new one.");
    }
}
