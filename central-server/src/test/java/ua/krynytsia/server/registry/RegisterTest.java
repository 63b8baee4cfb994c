// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;

class RegisterTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 20);
    private static final Basis ACT =
            new Basis("Рішення виконкому", "123", Optional.of(LocalDate.of(2026, 11, 20)));

    @TempDir private Path folder;
    private Store store;
    private final Desk desk = new Desk();

    @BeforeEach
    void open() {
        store = Store.open(folder);
        desk.add("schools");
        desk.add("parks");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aResourceIsAdmittedOnlyWhenItsEntryIsComplete() {
        Register register = register("2026-11-22");
        Registration half =
                new Registration(
                        "schools",
                        new Registration.Author(LocalizedText.of("Департамент освіти"), ""),
                        new Registration.Responsible("", "no mail"),
                        new Registration.Upkeep(
                                Optional.empty(), Optional.empty(), Optional.empty()),
                        LocalizedText.of(""),
                        List.of());

        assertThat(register.save(half, 0, Basis.NONE, "a"))
                .isInstanceOf(RegisterOutcome.Saved.class);

        assertThat(admitted(register)).isEmpty();
        assertThat(register.list()).extracting(line -> line.lacks().size()).containsExactly(4, 1);
        assertThat(register.list().getFirst().lacks())
                .allSatisfy(lack -> assertThat(lack.translation("en")).isPresent());
        register.save(whole("schools"), 1, ACT, "a");
        assertThat(admitted(register)).containsExactly("schools");
    }

    @Test
    void residentsSeeSourceAndFreshnessOfTheRegister() {
        register("2026-11-22").save(whole("schools"), 0, ACT, "a");

        Provenance shown = desk.resources.get("schools").provenance();
        assertThat(shown.author().ukrainian()).isEqualTo("Департамент освіти");
        assertThat(shown.updated()).contains(LocalDate.of(2026, 9, 20));
        assertThat(shown.nextUpdate()).contains(DUE);
    }

    @Test
    void everyChangeKeepsItsBasisAndTheSameAgainIsNone() {
        Register register = register("2026-11-22");
        register.save(whole("schools"), 0, ACT, "a");
        register.save(whole("schools"), 1, Basis.NONE, "b");
        register.renew("schools", Basis.NONE, "c");

        assertThat(register.history("schools"))
                .extracting(RegisterChange::revision)
                .containsExactly(2L, 1L);
        assertThat(register.history("schools").getLast().basis()).isEqualTo(ACT);
        assertThat(register.find("schools").orElseThrow().registration().upkeep().next())
                .contains(LocalDate.of(2027, 2, 22));
    }

    @Test
    void whoSavesOverAnothersChangeIsTold() {
        Register register = register("2026-11-22");
        register.save(whole("schools"), 0, ACT, "a");

        assertThat(register.save(whole("schools"), 0, ACT, "b"))
                .isInstanceOfSatisfying(
                        RegisterOutcome.Conflict.class,
                        conflict -> assertThat(conflict.current().changedBy()).isEqualTo("a"));
        assertThat(register.save(whole("forests"), 0, ACT, "b"))
                .isInstanceOf(RegisterOutcome.Refused.class);
    }

    @Test
    void whatAPersonConfirmedNoImportChanges() {
        Register register = register("2026-11-22");
        assume(register, "Імпорт");
        assertThat(register.find("schools").orElseThrow().state())
                .isEqualTo(RegisterRow.State.ASSUMED);
        register.save(whole("schools"), 1, ACT, "a");

        assume(register, "Інший імпорт");

        RegisterRow row = register.find("schools").orElseThrow();
        assertThat(row.registration()).isEqualTo(whole("schools"));
        assertThat(row.revision()).isEqualTo(2);
    }

    @Test
    void theSameAssumptionOnAnotherDayIsNoChange() {
        assume(register("2026-11-22"), "Імпорт");
        assume(register("2026-11-29"), "Імпорт");

        assertThat(register("2026-11-29").history("schools")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05,", "2026-12-06,IN_14_DAYS", "2026-12-14,IN_14_DAYS", "2026-12-15,IN_5_DAYS",
        "2026-12-19,TOMORROW", "2026-12-20,", "2026-12-21,OVERDUE_1", "2026-12-26,OVERDUE_1",
        "2026-12-27,OVERDUE_7", "2027-01-19,OVERDUE_30", "2028-01-01,OVERDUE_30"
    })
    void remindersComeOnTheirDays(LocalDate today, Reminder.Kind kind) {
        assertThat(Reminder.Kind.on(today, DUE)).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void eachReminderIsGivenOnceHowEverOftenItIsLookedFor() {
        register("2026-11-22").save(whole("schools"), 0, ACT, "a");
        var given = new ArrayList<Reminder.Kind>();
        for (int day = 0; day < 80; day++) {
            LocalDate today = LocalDate.of(2026, 11, 22).plusDays(day);
            var reminders = new Reminders(store, at(today.toString()));
            reminders.give().forEach(reminder -> given.add(reminder.kind()));
            assertThat(reminders.give()).isEmpty();
        }

        assertThat(given).containsExactly(Reminder.Kind.values());
        assertThat(new Reminders(store, at("2027-02-10")).current()).hasSize(6);
        register("2027-02-10").renew("schools", Basis.NONE, "a");
        assertThat(new Reminders(store, at("2027-02-10")).current()).isEmpty();
    }

    @Test
    void anInventoryAbolishesByAnActAndEndsWhenAllAreJudged() {
        Register register = register("2026-11-22");
        register.save(whole("schools"), 0, ACT, "a");
        register.save(whole("parks"), 0, ACT, "a");
        var inventory = new Inventory(store, at("2026-11-22"));
        String id = inventory.open("Річна", "a");

        assertThat(judge(inventory, id, "schools", Inventory.Verdict.ABOLISHED, Basis.NONE))
                .isInstanceOf(Inventory.Outcome.Refused.class);
        assertThat(inventory.close(id)).isInstanceOf(Inventory.Outcome.Refused.class);
        judge(inventory, id, "schools", Inventory.Verdict.ABOLISHED, ACT);
        judge(inventory, id, "parks", Inventory.Verdict.CONFIRMED, ACT);

        assertThat(admitted(register)).containsExactly("parks");
        assertThat(register.history("schools").getFirst().basis()).isEqualTo(ACT);
        assertThat(inventory.close(id)).isInstanceOf(Inventory.Outcome.Done.class);
        assertThat(judge(inventory, id, "parks", Inventory.Verdict.CHANGED, ACT))
                .isInstanceOf(Inventory.Outcome.Refused.class);
        assertThat(inventory.listCampaigns())
                .singleElement()
                .satisfies(campaign -> assertThat(campaign.open()).isZero());
    }

    private static Inventory.Outcome judge(
            Inventory inventory,
            String id,
            String resource,
            Inventory.Verdict verdict,
            Basis basis) {
        return inventory.judge(id, resource, verdict, basis, "a");
    }

    private void assume(Register register, String author) {
        var wish =
                new Registration(
                        "schools",
                        new Registration.Author(LocalizedText.of(author), ""),
                        new Registration.Responsible("Хтось", "a@b.ua"),
                        new Registration.Upkeep(
                                Optional.empty(), Optional.empty(), Optional.empty()),
                        LocalizedText.of(""),
                        List.of());
        store.write(handle -> register.assume(handle, wish, "import"));
    }

    private Set<String> admitted(Register register) {
        return store.read(register::admitted);
    }

    private Register register(String today) {
        return new Register(store, desk, at(today));
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T08:00:00Z"), ZoneOffset.UTC);
    }

    static Registration whole(String resource) {
        return new Registration(
                resource,
                new Registration.Author(
                        LocalizedText.of("Департамент освіти", "Education department"), "02142365"),
                new Registration.Responsible("Олена Коваль", "osvita@example.ua"),
                new Registration.Upkeep(
                        Optional.of(Periodicity.QUARTERLY),
                        Optional.of(LocalDate.of(2026, 9, 20)),
                        Optional.of(DUE)),
                LocalizedText.of("Закон про освіту"),
                List.of("школи", "освіта"));
    }

    private final class Desk implements ResourceDesk {
        private final Map<String, Resource> resources = new HashMap<>();

        void add(String id) {
            resources.put(
                    id,
                    new Resource(
                            id,
                            "city",
                            new Presentation(LocalizedText.of(id), LocalizedText.of(""), "map", 1),
                            new Provenance(
                                    LocalizedText.of("Місто"), Optional.empty(), Optional.empty()),
                            "name",
                            List.of(
                                    new FieldDefinition(
                                            "name",
                                            LocalizedText.of("Назва"),
                                            new FieldType.Text(0, 100, false),
                                            Set.of()))));
        }

        @Override
        public List<Resource> listResources() {
            return List.of(resources.get("schools"), resources.get("parks"));
        }

        @Override
        public <T> T change(String who, Function<Open, T> work) {
            return store.write(handle -> work.apply(new OpenDesk(handle)));
        }

        private final class OpenDesk implements Open {
            private final Handle handle;

            OpenDesk(Handle handle) {
                this.handle = handle;
            }

            @Override
            public Handle handle() {
                return handle;
            }

            @Override
            public Optional<Resource> find(String resource) {
                return Optional.ofNullable(resources.get(resource));
            }

            @Override
            public void show(Resource resource, Provenance provenance) {
                resources.put(resource.id(), Register.shown(resource, provenance));
            }
        }
    }
}
