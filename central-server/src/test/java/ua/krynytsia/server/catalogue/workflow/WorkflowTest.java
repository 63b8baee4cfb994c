// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.SaveOutcome;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.json.WireJson;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class WorkflowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final DocumentKey ONE = DocumentKey.entry("shops", "one");

    @Parameter private TestDatabase database;
    @TempDir private Path folder;
    private Store store;
    private Audit audit;
    private Catalogue catalogue;
    private Workflow workflow;
    private Editions editions;

    @BeforeEach
    void open() {
        store = database.open(folder);
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        audit = new Audit(store, clock);
        catalogue = new Catalogue(store, folder.resolve("media"), clock);
        workflow = new Workflow(store, catalogue, audit, clock);
        editions = Editions.open(store, folder, clock, new SecureRandom());
        catalogue.edit(
                "test",
                edit -> {
                    edit.declare(Content.section("services"));
                    edit.declare(Content.resource("streets"));
                    edit.declare(Content.resource("malls"));
                    return edit.declare(shops());
                });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDraftOverAPublishedEntryLeavesThePublishedOneLive() {
        saved(shop("Перша"), 0, Workflow.Reach.PUBLISHED);
        assertThat(published()).containsExactly("Перша");

        saved(shop("Друга"), 1, Workflow.Reach.DRAFT);

        assertThat(published()).containsExactly("Перша");
        assertThat(status())
                .isEqualTo(new Status(State.DRAFT, 2, Optional.of(1L), Optional.empty()));
        editions.publish("chief");
        assertThat(editions.changesSinceCurrent()).isZero();

        assertThat(move(State.REVIEW, 2)).isInstanceOf(MoveOutcome.Done.class);
        assertThat(published()).containsExactly("Перша");
        assertThat(editions.changesSinceCurrent()).isZero();
        assertThat(move(State.PUBLISHED, 2)).isInstanceOf(MoveOutcome.Done.class);

        assertThat(published()).containsExactly("Друга");
        assertThat(editions.changesSinceCurrent()).isEqualTo(1);
        assertThat(status().isAhead()).isFalse();
    }

    @Test
    void aNewDraftIsInNoEdition() {
        editions.publish("chief");
        saved(shop("Нова"), 0, Workflow.Reach.DRAFT);

        assertThat(published()).isEmpty();
        assertThat(editions.changesSinceCurrent()).isZero();
        assertThat(status().live()).isEmpty();
    }

    @Test
    void aNewDeclarationCutsThePublishedRevisionAndNotTheDraft() {
        saved(shop("Перша"), 0, Workflow.Reach.PUBLISHED);
        saved(shop("Чернетка"), 1, Workflow.Reach.DRAFT);

        catalogue.edit(
                "test",
                edit ->
                        edit.declare(
                                Content.resource(
                                        "shops",
                                        Content.field(
                                                "street",
                                                new FieldType.Reference("streets", false),
                                                FieldTrait.INTERNAL))));

        assertThat(published()).containsExactly("Перша");
    }

    @Test
    void onlyWaysThatLeadSomewhereAreGone() {
        saved(shop("Перша"), 0, Workflow.Reach.PUBLISHED);

        assertThat(move(State.REVIEW, 1)).isEqualTo(new MoveOutcome.NoWay(State.PUBLISHED));
        assertThat(move(State.WITHDRAWN, 7)).isInstanceOf(MoveOutcome.Conflict.class);
        assertThat(move(State.WITHDRAWN, 1)).isInstanceOf(MoveOutcome.Done.class);
        assertThat(published()).isEmpty();
        assertThat(move(State.PUBLISHED, 1)).isEqualTo(new MoveOutcome.NoWay(State.WITHDRAWN));
        assertThat(workflow.move(DocumentKey.entry("shops", "none"), State.REVIEW, 1, "x"))
                .isInstanceOf(MoveOutcome.Unknown.class);
    }

    @Test
    void anImportPublishesButBringsNothingWithdrawnBack() {
        saved(shop("Перша"), 0, Workflow.Reach.DRAFT);
        catalogue.edit("import", edit -> edit.putEntries(List.of(shop("Перша"))));
        assertThat(published()).containsExactly("Перша");
        move(State.WITHDRAWN, 1);

        catalogue.edit("import", edit -> edit.putEntries(List.of(shop("Знову"))));

        assertThat(published()).isEmpty();
        assertThat(status().state()).isEqualTo(State.WITHDRAWN);
        assertThat(status().revision()).isEqualTo(2);
    }

    @Test
    void theSlowerOfTwoSeesWhatTheOtherChangedAndNothingIsLost() {
        saved(shop("Перша"), 0, Workflow.Reach.PUBLISHED);
        assertThat(workflow.save(shop("Іванова"), 1, Workflow.Reach.DRAFT, List.of(), "ivan"))
                .isInstanceOf(SaveOutcome.Saved.class);

        SaveOutcome late =
                workflow.save(shop("Оленина"), 1, Workflow.Reach.DRAFT, List.of(), "olena");

        StoredEntry current = ((SaveOutcome.Conflict) late).current();
        assertThat(current.changedBy()).isEqualTo("ivan");
        assertThat(current.changed()).isEqualTo(NOW);
        assertThat(current.entry().value("name")).contains(Content.text("Іванова"));
        assertThat(workflow.listSetAside(ONE))
                .containsExactly(new Revision(shop("Оленина"), 1, NOW, "olena"));
        workflow.save(shop("Оленина"), 2, Workflow.Reach.DRAFT, List.of(), "olena");
        assertThat(workflow.listSetAside(ONE)).isEmpty();
    }

    @Test
    void fiftyWhoSaveAtOnceLoseNothing() throws Exception {
        saved(shop("0"), 0, Workflow.Reach.PUBLISHED);
        Callable<Integer> author =
                () -> {
                    for (int attempt = 1; ; attempt++) {
                        StoredEntry seen = catalogue.findEntry("shops", "one").orElseThrow();
                        int count = Integer.parseInt(name(seen.entry()));
                        SaveOutcome outcome =
                                workflow.save(
                                        shop(Integer.toString(count + 1)),
                                        seen.revision(),
                                        Workflow.Reach.PUBLISHED,
                                        List.of(),
                                        "author");
                        if (outcome instanceof SaveOutcome.Saved) {
                            return attempt;
                        }
                    }
                };

        try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : tasks.invokeAll(Collections.nCopies(50, author))) {
                done.get();
            }
        }

        assertThat(name(catalogue.findEntry("shops", "one").orElseThrow().entry())).isEqualTo("50");
        assertThat(workflow.listRevisions(ONE).stream().map(it -> name(it.entry())))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(0, 50)
                                .mapToObj(n -> Integer.toString(50 - n))
                                .toList());
    }

    @Test
    void anEarlierRevisionComesBackAsANewDraft() {
        saved(shop("Перша"), 0, Workflow.Reach.PUBLISHED);
        saved(shop("Друга"), 1, Workflow.Reach.PUBLISHED);

        assertThat(workflow.restore(ONE, 1, 2, "olena")).isInstanceOf(SaveOutcome.Saved.class);

        assertThat(workflow.listRevisions(ONE).stream().map(it -> name(it.entry())))
                .containsExactly("Перша", "Друга", "Перша");
        assertThat(published()).containsExactly("Друга");
    }

    @Test
    void aStreetThatAShopStandsInIsNotWithdrawn() {
        DocumentKey street = DocumentKey.entry("streets", "central");
        save(Content.entry("streets", "central", "Центральна"), 0);
        saved(shop("Перша", "central"), 0, Workflow.Reach.PUBLISHED);
        saved(shop("Перша"), 1, Workflow.Reach.DRAFT);

        assertThat(workflow.move(street, State.WITHDRAWN, 1, "chief"))
                .as("the live revision still refers to it")
                .isEqualTo(new MoveOutcome.Referred(List.of(new Referrer(ONE, "street"))));
        assertThat(workflow.purge(street, "chief"))
                .isEqualTo(new MoveOutcome.Referred(List.of(new Referrer(ONE, "street"))));

        move(State.PUBLISHED, 2);
        assertThat(workflow.move(street, State.WITHDRAWN, 1, "chief"))
                .isInstanceOf(MoveOutcome.Done.class);
        SaveOutcome outcome =
                workflow.save(shop("Інша", "central"), 2, Workflow.Reach.DRAFT, List.of(), "olena");
        assertThat(((SaveOutcome.Invalid) outcome).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("street"));
    }

    @Test
    void whatIsWithdrawnForGoodIsGoneWithItsRevisionsAndPicturesAndNeverComesBack() {
        Sha256 own = catalogue.putMedia("своє".getBytes(StandardCharsets.UTF_8));
        Sha256 shared = catalogue.putMedia("спільне".getBytes(StandardCharsets.UTF_8));
        saved(withFile("Перша", own), 0, Workflow.Reach.PUBLISHED);
        saved(withFile("Друга", shared), 1, Workflow.Reach.PUBLISHED);
        workflow.save(
                new Entry("shops", "two", withFile("Інша", shared).values(), shop("x").locality()),
                0,
                Workflow.Reach.PUBLISHED,
                List.of(),
                "olena");
        Sha256 first = hash(withFile("Перша", own));
        workflow.save(shop("Пізно"), 1, Workflow.Reach.DRAFT, List.of(), "ivan");

        assertThat(workflow.purge(ONE, "chief")).isInstanceOf(MoveOutcome.Done.class);

        assertThat(catalogue.findEntry("shops", "one")).isEmpty();
        assertThat(workflow.listRevisions(ONE)).isEmpty();
        assertThat(workflow.listSetAside(ONE)).isEmpty();
        assertThat(catalogue.findMedia(own)).isEmpty();
        assertThat(catalogue.findMedia(shared)).isPresent();
        var gone = new WithdrawnForGood(store);
        assertThat(gone.listKeys()).containsExactly(ONE);
        assertThat(gone.listDocuments()).contains(first).hasSize(2);
        assertThat(gone.listMedia()).containsExactly(own);
        catalogue.edit("import", edit -> edit.putEntries(List.of(shop("Перша"))));
        assertThat(catalogue.findEntry("shops", "one")).isEmpty();
        assertThat(workflow.save(shop("Перша"), 0, Workflow.Reach.DRAFT, List.of(), "olena"))
                .isInstanceOf(SaveOutcome.Invalid.class);
    }

    @Test
    void aTranslationKnowsThatTheUkrainianTextWasChangedAfterIt() {
        saved(shop(LocalizedText.of("Крамниця", "Shop")), 0, Workflow.Reach.PUBLISHED);
        saved(shop(LocalizedText.of("Крамниця «Затишок»", "Shop")), 1, Workflow.Reach.DRAFT);

        TranslationAges ages = TranslationAges.of(workflow.listRevisions(ONE));

        assertThat(ages.outdated("name")).containsExactly("en");
        assertThat(ages.touched("name", "uk")).isEqualTo(2);
        assertThat(ages.touched("name", "en")).isEqualTo(1);
        saved(shop(LocalizedText.of("Крамниця «Затишок»", "Cosy shop")), 2, Workflow.Reach.DRAFT);
        assertThat(TranslationAges.of(workflow.listRevisions(ONE)).outdated("name")).isEmpty();
    }

    @Test
    void aBulkChangeIsShownFirstAndThenDone() {
        for (String id : List.of("a", "b", "c")) {
            save(Content.entry("malls", id, "Ринок " + id), 0);
        }
        save(Content.entry("malls", "d", "Базар"), 0);
        var bulk = new BulkEdit(catalogue, workflow);
        var selection = new BulkEdit.Selection("malls", "", entry -> !entry.id().equals("c"));
        var change = new BulkEdit.Change.Replace("name", "Ринок", "Торговий ряд");

        BulkEdit.Report dry = bulk.run(selection, change, Optional.empty(), "olena");
        assertThat(dry.changed().stream().map(line -> name(line.after())))
                .containsExactly("Торговий ряд a", "Торговий ряд b");
        assertThat(dry.refused()).hasSize(1);
        assertThat(dry.untouched()).isEqualTo(1);
        assertThat(catalogue.listEntries("malls", "торговий", 0, 9).total()).isZero();

        BulkEdit.Report done =
                bulk.run(selection, change, Optional.of(Workflow.Reach.DRAFT), "olena");
        assertThat(done).isEqualTo(dry);
        assertThat(catalogue.listEntries("malls", "торговий", 0, 9).total()).isEqualTo(2);
        assertThat(workflow.findStatus(DocumentKey.entry("malls", "a")).orElseThrow().state())
                .isEqualTo(State.DRAFT);
        var empty = new BulkEdit.Change.Put("name", Optional.empty());
        assertThat(bulk.run(selection, empty, Optional.empty(), "olena").changed()).isEmpty();
    }

    @Test
    void translationsOlderThanTheUkrainianTextAreListedUntilTheyAreRenewed() {
        var translations = new Translations(store);
        saved(shop(LocalizedText.of("Перша", "First")), 0, Workflow.Reach.PUBLISHED);
        saved(two("Інша"), 0, Workflow.Reach.PUBLISHED);
        assertThat(translations.listStale("shops")).isEmpty();

        saved(shop(LocalizedText.of("Друга", "First")), 1, Workflow.Reach.DRAFT);
        saved(two("Інша назва"), 1, Workflow.Reach.DRAFT);

        assertThat(translations.listStale("shops"))
                .singleElement()
                .satisfies(stale -> {
                    assertThat(stale.entry().id()).isEqualTo("one");
                    assertThat(stale.fields()).isEqualTo(Map.of("name", Set.of("en")));
                });
        assertThat(translations.among(List.of(ONE, DocumentKey.entry("shops", "two"))))
                .containsOnlyKeys(ONE);
        saved(shop(LocalizedText.of("Друга", "Second")), 2, Workflow.Reach.DRAFT);
        assertThat(translations.listStale("shops")).isEmpty();
    }

    private static Entry two(String name) {
        return new Entry(
                "shops",
                "two",
                Map.of("name", new FieldValue.Text(LocalizedText.of(name))),
                shop("x").locality());
    }

    @Test
    void anEntryIsGivenToAnOrganisation() {
        saved(shop("Перша"), 0, Workflow.Reach.DRAFT);

        workflow.own(List.of(ONE), Optional.of("trade"), "chief");
        workflow.own(List.of(ONE), Optional.of("health"), "chief");

        assertThat(status().owner()).contains("health");
        assertThat(audit.listRows(0, 1).getFirst().deed().subject()).isEqualTo("entry/shops/one");
        var ofHealth = new EntryList.Filter("shops", "", Optional.of("health"));
        var ofTrade = new EntryList.Filter("shops", "", Optional.of("trade"));
        assertThat(catalogue.listEntries(ofHealth, 0, 9).total()).isEqualTo(1);
        assertThat(catalogue.listEntries(ofTrade, 0, 9).entries()).isEmpty();
        workflow.own(List.of(ONE), Optional.empty(), "chief");
        assertThat(status().owner()).isEmpty();
    }

    private static Resource shops() {
        return Content.resource(
                "shops",
                Content.field("street", new FieldType.Reference("streets", false)),
                Content.field("file", new FieldType.Attachment()));
    }

    private static Entry shop(String name) {
        return Content.entry("shops", "one", name);
    }

    private static Entry shop(LocalizedText name) {
        return shop("x").withValues(Map.of("name", new FieldValue.Text(name)));
    }

    private static Entry shop(String name, String street) {
        return Content.entry(
                "shops", "one", name, Map.of("street", new FieldValue.Reference(List.of(street))));
    }

    private static Entry withFile(String name, Sha256 hash) {
        var file = new MediaReference(hash, "application/pdf", 4, LocalizedText.of("файл"));
        return Content.entry(
                "shops",
                "one",
                name,
                Map.of("file", new FieldValue.Attachment(file, LocalizedText.of("файл"))));
    }

    private static Sha256 hash(Entry entry) {
        return Sha256.of(WireJson.write(entry));
    }

    private void saved(Entry entry, long expected, Workflow.Reach reach) {
        assertThat(workflow.save(entry, expected, reach, List.of("name"), "olena"))
                .isInstanceOf(SaveOutcome.Saved.class);
    }

    private void save(Entry entry, long expected) {
        saved(entry, expected, Workflow.Reach.PUBLISHED);
    }

    private MoveOutcome move(State to, long revision) {
        return workflow.move(ONE, to, revision, "chief");
    }

    private Status status() {
        return workflow.findStatus(ONE).orElseThrow();
    }

    private List<String> published() {
        return catalogue.listPublished("shops", 0, 10).stream().map(WorkflowTest::name).toList();
    }

    private static String name(Entry entry) {
        return ((FieldValue.Text) entry.value("name").orElseThrow()).text().ukrainian();
    }
}
