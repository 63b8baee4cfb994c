// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.catalogue.CatalogueScreen;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touch;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.FxExecutor;
import ua.krynytsia.app.list.ResourceScreen;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.route.Router;
import ua.krynytsia.app.route.Screen;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.app.route.SessionScope;
import ua.krynytsia.app.shell.Background;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Panel;
import ua.krynytsia.app.theme.StyleSheet;
import ua.krynytsia.app.theme.Tokens;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.TouchLaws;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.local.Catalogue;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.EntryPage.Facet;
import ua.krynytsia.wire.local.Home;

/// Long lists with their ways in, what narrows and what sorts them, on both glasses.
@Timeout(120)
final class ListsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/Kyiv"));
    private static final OpeningHours DAILY =
            new OpeningHours(
                    Collections.nCopies(7, List.of(new TimeSpan(480, 1200))),
                    List.of(),
                    LocalizedText.of(""));
    private static final Panel PORTRAIT = Glass.PANEL;
    private static final Panel LANDSCAPE = new Panel(1920, 1080, 21.5);
    private static final String SERVICES = "/v1/resources/services/entries?offset=%d&limit=50%s";

    @TempDir Path folder;

    private final Background background = new Background();
    private final StackPane place = new StackPane();
    private FakeAgent agent;
    private AgentLink link;
    private Router router;
    private SessionScope scope;
    private Scene scene;

    record Look(Panel panel, Comfort comfort, Language language) {
        String name() {
            String shape = panel.width() < panel.height() ? "portrait" : "landscape";
            return "%s-%s-%s".formatted(shape, comfort.size(), language).toLowerCase(Locale.ROOT);
        }
    }

    static Stream<Look> looks() {
        return Stream.of(PORTRAIT, LANDSCAPE)
                .flatMap(panel ->
                        Stream.of(Comfort.TextSize.values())
                                .flatMap(size ->
                                        Stream.of(Language.values())
                                                .map(language ->
                                                        new Look(
                                                                panel,
                                                                Comfort.USUAL.with(size),
                                                                language))));
    }

    @BeforeEach
    void fill() {
        agent = new FakeAgent(folder.resolve("access.json"), "secret");
        agent.set("/v1/documents/resource/services", services());
        agent.set("/v1/documents/resource/pharmacies", pharmacies());
        agent.set("/v1/catalogue", catalogue());
        for (int offset = 0; offset < 800; offset += 50) {
            agent.set(SERVICES.formatted(offset, ""), page(offset, 800, "Послуга"));
        }
        agent.set(SERVICES.formatted(0, "&facet=event%3Achild"), page(0, 40, "Дитині"));
        agent.set(
                SERVICES.formatted(0, "&facet=audience%3Abusiness&facet=event%3Achild"),
                page(0, 3, "Дитині й бізнесу"));
        agent.set(SERVICES.formatted(0, "&facet=audience%3Abusiness"), page(0, 90, "Бізнесу"));
        agent.set("/v1/resources/pharmacies/entries?offset=0&limit=50&sort=nearest", places(170));
        agent.set(
                "/v1/resources/pharmacies/entries?offset=0&limit=50&facet=free%3Ayes&sort=nearest",
                places(12));
        link = new AgentLink(folder.resolve("access.json"), background.waiting(), new FxExecutor());
    }

    @AfterEach
    void close() {
        Glass.run(() -> {
            router.close();
            scope.close();
            link.close();
        });
        background.close();
        agent.close();
    }

    @Test
    void aLongListBeginsWithTheChoicesOfItsFirstFacet() {
        open(usual(), new Route.Resource("services"));
        waitFor("door-event-child");
        assertThat(has("row-services-001")).isTrue();

        tap("way-body");
        assertThat(has("door-body-migration")).isTrue();
        tap("way-event");
        tap("door-event-child");
        Glass.await("forty", () -> said("chosen-event-child").startsWith("Дитина"));

        assertThat(has("door-event-child")).isFalse();
        tap("chosen-event-child");
        waitFor("door-event-child");
    }

    @Test
    void severalFacetsAreChosenInOneSheetAndTakenBack() {
        open(usual(), Route.Resource.of("services", "event", "child"));
        waitFor("chosen-event-child");
        tap("list-narrow");
        waitFor("choice-audience-business");
        tap("choice-audience-business");
        Glass.await("three", () -> said("facets-done").contains("3 записи"));
        assertThat(((Touchable) node("choice-event-child")).isChosen()).isTrue();
        tap("facets-done");
        waitFor("chosen-audience-business");

        tap("list-narrow");
        tap("facets-reset");
        Glass.await("all", () -> said("facets-done").contains("800 записів"));
    }

    @Test
    void whatWasChosenIsThereWhenTheScreenIsBuiltAnewAndGoneWhenItIsLeft() {
        open(usual(), new Route.Catalogue(Route.Shelving.THEME));
        waitFor("by-theme");
        Glass.run(() -> router.open(new Route.Resource("services")));
        waitFor("door-event-child");
        tap("door-event-child");
        waitFor("chosen-event-child");

        Glass.run(router::rebuild);
        waitFor("chosen-event-child");

        Glass.run(router::back);
        Glass.run(() -> router.open(new Route.Resource("services")));
        waitFor("door-event-child");
        assertThat(has("chosen-event-child")).isFalse();
    }

    @Test
    void theListStandsWhereItStoodWhenTheScreenIsBuiltAnew() {
        open(usual(), new Route.Resource("services"));
        waitFor("door-event-child");
        tap("list-down");
        tap("list-down");
        double before = offset();
        assertThat(before).isPositive();

        Glass.run(router::rebuild);

        Glass.await("its place", () -> offset() > before / 2);
    }

    @Test
    void placesStandNearestFirstAndSayHowFarTheyAre() {
        open(usual(), new Route.Resource("pharmacies"));
        waitFor("row-pharmacies-001");

        assertThat(said("list-order")).contains("найближчі спершу");
        assertThat(text()).contains("350\u00a0м звідси").contains("1,4\u00a0км звідси");
        assertThat(text()).contains("Відчинено до 20:00");
        assertThat(has("way-free")).isFalse();
        tap("list-narrow");
        waitFor("choice-free-yes");
        tap("choice-free-yes");
        tap("facets-done");
        Glass.await("its name", () -> said("chosen-free-yes").startsWith("Безоплатні ліки"));
    }

    @Test
    void aLetterJumpsToWhereItsNamesBegin() {
        open(usual(), new Route.Catalogue(Route.Shelving.ALPHABET));
        waitFor("letter-Ш");

        tap("letter-Ш");

        assertThat(Glass.call(() -> ((KineticScroll) node("catalogue")).offset().get()))
                .isPositive();
        assertThat(has("resource-schools")).isTrue();
        assertThat(text()).contains("Оновлення запізнюється: чекали 20 листопада");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everythingFitsAndIsLargeEnough(Look look) {
        open(look, new Route.Resource("services"));
        waitFor("door-event-child");
        look("services-" + look.name(), look);
        tap("list-narrow");
        waitFor("choice-event-child");
        look("facets-" + look.name(), look);
        Glass.run(() -> router.open(new Route.Resource("pharmacies")));
        waitFor("row-pharmacies-001");
        look("places-" + look.name(), look);
        tap("list-order");
        waitFor("order-alphabet");
        look("orders-" + look.name(), look);
        for (Route.Shelving by : Route.Shelving.values()) {
            Glass.run(() -> router.replace(new Route.Catalogue(by)));
            waitFor(by == Route.Shelving.BUSINESS ? "resource-sites" : "resource-r0");
            look("catalogue-" + by.name().toLowerCase(Locale.ROOT) + "-" + look.name(), look);
        }
    }

    private void look(String name, Look look) {
        Glass.picture(scene, "list-" + name);
        Glass.run(() -> {
            TouchLaws.check(name, scene.getRoot(), look.panel());
            uncut(name, scene.getRoot());
        });
    }

    /// No word on the glass ends in dots.
    private static void uncut(String name, Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled label
                && !label.getText().isEmpty()
                && label.lookup(".text") instanceof Text text) {
            assertThat(text.getText()).as(name).isEqualTo(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> uncut(name, child));
        }
    }

    private static Look usual() {
        return new Look(PORTRAIT, Comfort.USUAL, Language.UKRAINIAN);
    }

    private void open(Look look, Route route) {
        var tokens = new Tokens(look.panel(), look.comfort());
        Glass.start(new StyleSheet(tokens, App.sheets()));
        Glass.run(() -> {
            scope = new SessionScope(look.comfort());
            scope.texts().use(look.language());
            long[] now = {0};
            var touch =
                    new Touch(
                            tokens.slop(), Duration.ofMillis(150), () -> now[0] += 1_000_000_000L);
            var kit = new Kit(tokens, scope.texts(), touch);
            Supplier<Optional<Home>> home = () -> Optional.of(home());
            router =
                    new Router(
                            wanted -> {
                                var context =
                                        new ScreenContext(
                                                router,
                                                link,
                                                kit,
                                                Runnable::run,
                                                home,
                                                scope,
                                                CLOCK);
                                return screen(context, wanted);
                            },
                            stop -> place.getChildren().setAll(stop.screen().view()));
            place.getStyleClass().addAll("page", "middle");
            scene = new Scene(new StackPane(place), look.panel().width(), look.panel().height());
            router.open(route);
        });
    }

    private static Screen screen(ScreenContext context, Route route) {
        return switch (route) {
            case Route.Resource resource -> new ResourceScreen(context, resource);
            case Route.Catalogue(var by) -> new CatalogueScreen(context, by);
            default -> throw new AssertionError("leads elsewhere: " + route);
        };
    }

    private void waitFor(String id) {
        Glass.await(
                "#" + id,
                () -> {
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    return node(id) != null;
                });
        Glass.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        Glass.settle();
        Glass.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    private void tap(String id) {
        Glass.run(() -> node(id).executeAccessibleAction(AccessibleAction.FIRE));
        Glass.settle();
        Glass.run(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
    }

    /// Asked from anywhere.
    private double offset() {
        return node("list") instanceof KineticScroll list ? list.offset().get() : 0;
    }

    private boolean has(String id) {
        return Glass.call(() -> node(id) != null);
    }

    private Node node(String id) {
        return scene.lookup("#" + id);
    }

    private String said(String id) {
        return Optional.ofNullable(node(id)).map(Node::getAccessibleText).orElse("");
    }

    private String text() {
        var words = new ArrayList<String>();
        Glass.run(() -> words(scene.getRoot(), words));
        return String.join("\n", words);
    }

    private static void words(Node node, List<String> into) {
        if (node instanceof Labeled label) {
            into.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words(child, into));
        }
    }

    private static Home home() {
        var here =
                new EntryLine(
                        "terminals",
                        "kiosk-01",
                        LocalizedText.of("площа Визволення, 1"),
                        LocalizedText.of(""),
                        new Locality.Unplaced(),
                        Optional.of(new GeoPoint(47.90, 33.44)));
        return new Home(
                new EditionNumber(7),
                Optional.of(here),
                Optional.empty(),
                Map.of(
                        "tsentralno-miskyi",
                        LocalizedText.of("Центрально-Міський район", "Tsentralno-Miskyi district"),
                        "dovhyntsivskyi",
                        LocalizedText.of("Довгинцівський район", "Dovhyntsivskyi district")),
                List.of());
    }

    private static Resource services() {
        return new Resource(
                "services",
                "services",
                shown("Адміністративні послуги", "Administrative services", "description"),
                fresh("2026-11-02", "2027-02-01"),
                "name",
                List.of(
                        field("name", "Послуга", "Service", new FieldType.Text(0, 200, false)),
                        field("event", "Життєва подія", "Life event", options(EVENTS)),
                        field("body", "Хто надає", "Given by", options(BODIES)),
                        field("audience", "Для кого", "For whom", options(AUDIENCE))));
    }

    private static Resource pharmacies() {
        return new Resource(
                "pharmacies",
                "health",
                shown("Аптеки", "Pharmacies", "local_pharmacy"),
                fresh("2026-11-02", "2027-02-01"),
                "name",
                List.of(
                        field("name", "Назва", "Name", new FieldType.Text(0, 200, false)),
                        field("place", "Місце", "Place", new FieldType.Point()),
                        field(
                                "free",
                                "Безоплатні ліки за рецептом",
                                "Free medicines on prescription",
                                new FieldType.YesNo())));
    }

    private static final List<FieldType.Option> EVENTS =
            List.of(
                    option("child", "Дитина", "Child"),
                    option("moving", "Переїзд", "Moving"),
                    option("hardship", "Скрутні обставини", "Hard circumstances"),
                    option("return", "Повернення зі служби", "Return from military service"),
                    option("loss", "Втрата близької людини", "Loss of a loved one"),
                    option("work", "Робота", "Work"),
                    option("land", "Земля", "Land"),
                    option("building", "Будівництво", "Building"),
                    option("own", "Своя справа", "Own business"),
                    option("papers", "Документи", "Papers"),
                    option("utilities", "Комунальні послуги", "Utilities"));
    private static final List<FieldType.Option> BODIES =
            List.of(
                    option("migration", "Міграційна служба", "Migration service"),
                    option(
                            "control",
                            "Інспекція архітектурно-будівельного контролю",
                            "Architectural and building control inspectorate"),
                    option(
                            "registry",
                            "Відділ реєстрації актів цивільного стану",
                            "Civil status registration office"));
    private static final List<FieldType.Option> AUDIENCE =
            List.of(
                    option("residents", "Мешканці", "Residents"),
                    option("business", "Бізнес", "Business"));

    private static EntryPage page(int offset, int total, String name) {
        var lines = new ArrayList<EntryLine>();
        for (int i = offset; i < Math.min(total, offset + 50); i++) {
            lines.add(
                    new EntryLine(
                            "services",
                            "services-%03d".formatted(i + 1),
                            LocalizedText.of(
                                    name
                                            + " № "
                                            + (i + 1)
                                            + ": державна реєстрація речового права на нерухоме"
                                            + " майно з визначенням найвідповідальнішого"
                                            + " зберігача",
                                    "Service No. "
                                            + (i + 1)
                                            + ": state registration of a right in real estate"),
                            LocalizedText.of("безоплатно · 30 календарних днів", "free · 30 days"),
                            new Locality.Unplaced(),
                            Optional.empty()));
        }
        return new EntryPage(
                total,
                offset,
                lines,
                Map.of(),
                Optional.of(
                        List.of(
                                facet("event", "Життєва подія", "Life event", EVENTS),
                                facet("body", "Хто надає", "Given by", BODIES),
                                facet("audience", "Для кого", "For whom", AUDIENCE))),
                Optional.empty());
    }

    private static EntryPage places(int total) {
        var lines = new ArrayList<EntryLine>();
        for (int i = 0; i < Math.min(total, 50); i++) {
            lines.add(
                    new EntryLine(
                            "pharmacies",
                            "pharmacies-%03d".formatted(i + 1),
                            LocalizedText.of("Аптека «Здоровʼя» № " + (i + 1), "Pharmacy"),
                            LocalizedText.of(
                                    "вул. Дніпропетровське шосе, " + (i + 1),
                                    "Dnipropetrovske Shose St, " + (i + 1)),
                            new Locality.InDistrict("tsentralno-miskyi"),
                            Optional.of(new GeoPoint(47.91, 33.44)),
                            Optional.of(
                                    new EntryLine.Visit(
                                            Optional.of(350 + 1050 * i), Optional.of(DAILY)))));
        }
        var choices =
                List.of(
                        new Facet.Count("yes", LocalizedText.of("Так", "Yes"), 12),
                        new Facet.Count("no", LocalizedText.of("Ні", "No"), 158));
        return new EntryPage(
                total,
                0,
                lines,
                Map.of("tsentralno-miskyi", 100, "dovhyntsivskyi", 67, "outside", 3),
                Optional.of(
                        List.of(
                                new Facet(
                                        "free",
                                        LocalizedText.of(
                                                "Безоплатні ліки за рецептом",
                                                "Free medicines on prescription"),
                                        choices))));
    }

    private static Catalogue catalogue() {
        var lines = new ArrayList<Catalogue.Line>();
        String[] names = {
            "Аптеки",
            "Бібліотеки",
            "Волонтери",
            "Гуртки",
            "Ґанки",
            "Депутати",
            "Електромережі",
            "Житло",
            "Зупинки",
            "Історія",
            "Карʼєри",
            "Лікарні",
            "Музеї",
            "Набережні",
            "Озера",
            "Парки",
            "Ринки",
            "Стоянки",
            "Тролейбуси",
            "Укриття",
            "Фонтани",
            "Храми",
            "Центри"
        };
        for (String name : names) {
            lines.add(line("r" + lines.size(), "health", name, name + " of the city"));
        }
        lines.add(line("schools", "education", "Школи", "Schools"));
        Catalogue.Line sites = line("sites", "health", "Ділянки", "Sites");
        lines.add(
                new Catalogue.Line(
                        "sites",
                        "health",
                        sites.presentation(),
                        sites.provenance(),
                        64,
                        Set.of(Terms.Audience.BUSINESSES)));
        return new Catalogue(
                List.of(
                        new Section(
                                "health",
                                shown("Здоровʼя й підтримка", "Health and support", "favorite")),
                        new Section("education", shown("Освіта", "Education", "school"))),
                lines);
    }

    private static Catalogue.Line line(String id, String section, String name, String english) {
        return new Catalogue.Line(
                id,
                section,
                shown(name, english, "place"),
                fresh("2026-10-03", id.equals("schools") ? "2026-11-20" : "2027-01-20"),
                170,
                Set.of(Terms.Audience.RESIDENTS));
    }

    private static Provenance fresh(String updated, String next) {
        return new Provenance(
                LocalizedText.of(
                        "Департамент розвитку інфраструктури міста",
                        "Department of city infrastructure"),
                Optional.of(LocalDate.parse(updated)),
                Optional.of(LocalDate.parse(next)));
    }

    private static Presentation shown(String name, String english, String icon) {
        return new Presentation(LocalizedText.of(name, english), LocalizedText.of(""), icon, 1);
    }

    private static FieldDefinition field(String id, String label, String english, FieldType type) {
        boolean isFacet = !(type instanceof FieldType.Text) && !(type instanceof FieldType.Point);
        return new FieldDefinition(
                id,
                LocalizedText.of(label, english),
                type,
                isFacet ? Set.of(FieldTrait.FACET) : Set.of());
    }

    private static FieldType options(List<FieldType.Option> options) {
        return new FieldType.Choice(options);
    }

    private static FieldType.Option option(String id, String name, String english) {
        return new FieldType.Option(id, LocalizedText.of(name, english));
    }

    private static Facet facet(
            String id, String label, String english, List<FieldType.Option> options) {
        return new Facet(
                id,
                LocalizedText.of(label, english),
                options.stream()
                        .map(option -> new Facet.Count(option.id(), option.label(), 70))
                        .toList());
    }
}
