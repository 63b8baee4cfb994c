// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Locality;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class CatalogueTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Store store;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        store = database.open(folder);
        catalogue = new Catalogue(store, folder.resolve("media"), Clock.fixed(NOW, ZoneOffset.UTC));
        catalogue.edit(
                "test",
                edit -> {
                    edit.declare(Content.section("services"));
                    edit.declare(Content.districts());
                    return edit.declare(Content.resource("shops", Content.place()));
                });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSavedEntryIsThereAfterReopeningTheDatabase() {
        catalogue.save(Content.entry("shops", "one", "Крамниця"), 0, "olena");

        store.close();
        store = database.open(folder);
        var again = new Catalogue(store, folder.resolve("media"), Clock.fixed(NOW, ZoneOffset.UTC));

        StoredEntry stored = again.findEntry("shops", "one").orElseThrow();
        assertThat(stored.entry().value("name")).contains(Content.text("Крамниця"));
        assertThat(stored.revision()).isEqualTo(1);
        assertThat(stored.changed()).isEqualTo(NOW);
        assertThat(stored.changedBy()).isEqualTo("olena");
    }

    @Test
    void whoSavesOnAnOldRevisionIsShownTheCurrentOne() {
        catalogue.save(Content.entry("shops", "one", "Перша"), 0, "olena");
        catalogue.save(Content.entry("shops", "one", "Друга"), 1, "ivan");

        SaveOutcome late = catalogue.save(Content.entry("shops", "one", "Третя"), 1, "olena");

        assertThat(late)
                .isInstanceOfSatisfying(
                        SaveOutcome.Conflict.class,
                        conflict -> {
                            assertThat(conflict.current().revision()).isEqualTo(2);
                            assertThat(conflict.current().changedBy()).isEqualTo("ivan");
                        });
        assertThat(name("one")).contains(Content.text("Друга"));
    }

    @Test
    void twoWhoCreateTheSameEntryDoNotOverwriteEachOther() {
        catalogue.save(Content.entry("shops", "one", "Перша"), 0, "olena");

        SaveOutcome second = catalogue.save(Content.entry("shops", "one", "Інша"), 0, "ivan");

        assertThat(second).isInstanceOf(SaveOutcome.Conflict.class);
    }

    @Test
    void savingTheSameAgainMakesNoRevision() {
        catalogue.save(Content.entry("shops", "one", "Перша"), 0, "olena");

        SaveOutcome again = catalogue.save(Content.entry("shops", "one", "Перша"), 1, "ivan");

        assertThat(again)
                .isInstanceOfSatisfying(
                        SaveOutcome.Saved.class,
                        saved -> {
                            assertThat(saved.stored().revision()).isEqualTo(1);
                            assertThat(saved.stored().changedBy()).isEqualTo("olena");
                        });
    }

    @Test
    void everyEarlierRevisionStaysInTheHistory() {
        catalogue.save(Content.entry("shops", "one", "Перша"), 0, "olena");
        catalogue.save(Content.entry("shops", "one", "Друга"), 1, "ivan");

        List<String> history =
                store.read(handle ->
                        handle.createQuery(
                                        """
                                        select changed_by from document_revision
                                        where document_key = 'entry/shops/one'
                                        """)
                                .mapTo(String.class)
                                .list());

        assertThat(history).containsExactly("olena");
    }

    @Test
    void valuesThatDoNotFitTheResourceAreNotSaved() {
        Entry wrong =
                Content.entry("shops", "one", "Крамниця", Map.of("colour", Content.text("синій")));

        SaveOutcome outcome = catalogue.save(wrong, 0, "olena");

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SaveOutcome.Invalid.class,
                        invalid ->
                                assertThat(invalid.problems())
                                        .singleElement()
                                        .satisfies(problem ->
                                                assertThat(problem.field()).isEqualTo("colour")));
        assertThat(catalogue.findEntry("shops", "one")).isEmpty();
    }

    @Test
    void anEntryOfNoResourceIsNotSaved() {
        SaveOutcome outcome = catalogue.save(Content.entry("nothing", "one", "А"), 0, "olena");

        assertThat(outcome).isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void anEntryLargerThanTheStoreTakesIsRefusedInWords() {
        catalogue.edit(
                "test",
                edit ->
                        edit.declare(
                                Content.resource(
                                        "walls", Content.field("line", new FieldType.Area()))));
        var points = new ArrayList<GeoPoint>();
        for (int i = 0; i < 30_000; i++) {
            points.add(new GeoPoint(47.8 + i * 1e-6, 33.3 + i * 1e-6));
        }
        points.add(points.getFirst());
        var area =
                new GeoArea(List.of(new GeoArea.GeoPolygon(new GeoArea.Ring(points), List.of())));
        Entry huge =
                Content.entry("walls", "one", "Мур", Map.of("line", new FieldValue.Area(area)));

        assertThat(catalogue.save(huge, 0, "olena")).isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void listsAreInTheOrderOfTheAlphabetAndFindPartsOfWords() {
        for (String name : List.of("Яблуко", "Ґудзик", "Імбир", "Ягода", "Абрикос")) {
            String id = Transliteration.slug(name);
            catalogue.save(Content.entry("shops", id, name), 0, "olena");
        }

        EntryList all = catalogue.listEntries("shops", "", 0, 3);
        EntryList second = catalogue.listEntries("shops", "", 3, 3);
        EntryList found = catalogue.listEntries("shops", "ГУДЗ", 0, 10);

        assertThat(all.total()).isEqualTo(5);
        assertThat(names(all)).containsExactly("abrykos", "gudzyk", "imbyr");
        assertThat(names(second)).containsExactly("yabluko", "yahoda");
        assertThat(names(found)).containsExactly("gudzyk");
        assertThat(catalogue.listEntries("shops", "100%", 0, 10).total()).isZero();
    }

    @Test
    void anEntryLiesInTheDistrictThatHoldsIt() {
        catalogue.save(Content.district("west", 33.0, 33.4), 0, "olena");
        catalogue.save(Content.district("east", 33.4, 33.8), 0, "olena");

        saveAt("in", 47.9, 33.5);
        saveAt("out", 49.0, 33.5);
        catalogue.save(Content.entry("shops", "nowhere", "Без місця"), 0, "olena");

        assertThat(locality("in")).isEqualTo(new Locality.InDistrict("east"));
        assertThat(locality("out")).isEqualTo(new Locality.OutsideCity());
        assertThat(locality("nowhere")).isEqualTo(new Locality.Unplaced());
    }

    @Test
    void aPointOnTheBorderOfTwoDistrictsBelongsToTheFirst() {
        catalogue.save(Content.district("west", 33.0, 33.4), 0, "olena");
        catalogue.save(Content.district("east", 33.4, 33.8), 0, "olena");

        saveAt("between", 47.9, 33.4);

        assertThat(locality("between")).isEqualTo(new Locality.InDistrict("east"));
    }

    @Test
    void newBordersMoveTheEntriesThatLayThereBefore() {
        saveAt("shop", 47.9, 33.5);
        assertThat(locality("shop")).isEqualTo(new Locality.Unplaced());

        catalogue.save(Content.district("west", 33.0, 33.4), 0, "olena");
        assertThat(locality("shop")).isEqualTo(new Locality.OutsideCity());

        catalogue.save(Content.district("west", 33.0, 33.6), 1, "olena");
        assertThat(locality("shop")).isEqualTo(new Locality.InDistrict("west"));
    }

    @Test
    void anEditThatFailsLeavesNothingBehind() {
        assertThatThrownBy(() ->
                        catalogue.edit(
                                "test",
                                edit -> {
                                    edit.putEntries(List.of(Content.entry("shops", "one", "А")));
                                    throw new ServerException("broken off");
                                }))
                .isInstanceOf(ServerException.class);

        assertThat(catalogue.listEntries("shops", "", 0, 10).total()).isZero();
    }

    @Test
    void picturesAreFoundByTheHashOfTheirBytes() {
        byte[] picture = {1, 2, 3};

        Sha256 hash = catalogue.putMedia(picture);
        catalogue.putMedia(picture);

        assertThat(catalogue.findMedia(hash)).contains(picture);
        assertThat(catalogue.findMedia(Sha256.of(new byte[] {4}))).isEmpty();
    }

    private void saveAt(String id, double latitude, double longitude) {
        catalogue.save(
                Content.entry("shops", id, id, Map.of("place", Content.point(latitude, longitude))),
                0,
                "olena");
    }

    private Locality locality(String id) {
        return catalogue.findEntry("shops", id).orElseThrow().entry().locality();
    }

    private Optional<FieldValue> name(String id) {
        return catalogue.findEntry("shops", id).orElseThrow().entry().value("name");
    }

    private static List<String> names(EntryList list) {
        return list.entries().stream().map(stored -> stored.entry().id()).toList();
    }
}
