// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.locationtech.jts.geom.Geometry;
import ua.krynytsia.provisioning.city.streets.District;
import ua.krynytsia.provisioning.city.streets.KnownStreets;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Tile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCityTest {
    private static final long SEED = 1775;

    private final Bundle bundle =
            new Bundle(new DemoCity(CitySize.SMALL, SEED, DemoCity.ownInventory()).files());

    @Test
    void sameSeedGivesTheSameBytesUnderAnotherLocaleAndTimeZone(
            @TempDir Path here, @TempDir Path there) throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        new DemoCity(CitySize.SMALL, SEED, DemoCity.ownInventory()).writeTo(here);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            new DemoCity(CitySize.SMALL, SEED, DemoCity.ownInventory())
                    .writeTo(there.resolve("other"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(contents(there.resolve("other")))
                .isEqualTo(contents(here))
                .hasSizeGreaterThan(14);
    }

    @Test
    void anotherSeedGivesAnotherCityOfTheSameDeclaration() {
        var other = new Bundle(new DemoCity(CitySize.SMALL, 7, DemoCity.ownInventory()).files());

        assertThat(other.city()).isEqualTo(bundle.city());
        assertThat(other.text("pharmacies.csv")).isNotEqualTo(bundle.text("pharmacies.csv"));
        assertThat(other.text("terminals.csv")).isEqualTo(bundle.text("terminals.csv"));
    }

    @Test
    void holdsAtLeastFifteenHundredEntriesInTwelveResourcesAndEightSections() {
        int entries = bundle.imports().stream().mapToInt(p -> bundle.lines(p).size()).sum();

        assertThat(entries).isGreaterThanOrEqualTo(1500);
        assertThat(bundle.city().resources()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(bundle.city().sections()).hasSizeLessThanOrEqualTo(8);
        assertThat(bundle.city().resources())
                .extracting(Resource::section)
                .isSubsetOf(bundle.city().sections().stream().map(Section::id).toList());
        assertThat(bundle.imports())
                .extracting(p -> p.path("resource").asText())
                .containsExactlyElementsOf(
                        bundle.city().resources().stream().map(Resource::id).toList());
    }

    @Test
    void everyEntryFitsTheDeclarationOfItsResource() {
        for (JsonNode profile : bundle.imports()) {
            Resource resource = resource(profile.path("resource").asText());
            for (Bundle.Line line : bundle.lines(profile)) {
                assertThat(EntryValidation.check(resource, bundle.values(profile, resource, line)))
                        .as("%s %s", resource.id(), line.code())
                        .isEmpty();
            }
        }
    }

    @Test
    void codesAreIdsThatStandOnce() {
        for (JsonNode profile : bundle.imports()) {
            assertThat(bundle.lines(profile))
                    .extracting(Bundle.Line::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[a-z0-9][a-z0-9-]{0,63}"));
        }
    }

    @Test
    void internalFieldsAreDeclaredAndFilled() {
        List<FieldDefinition> internal =
                bundle.city().resources().stream()
                        .flatMap(resource -> resource.fields().stream())
                        .filter(field -> field.has(FieldTrait.INTERNAL))
                        .toList();

        assertThat(internal).extracting(FieldDefinition::id).contains("editor-note");
        assertThat(bundle.text("schools.csv")).contains("Дані надала школа");
    }

    @Test
    void theHomeScreenHasEightTilesInBothLanguagesWhoseDoorsLeadSomewhere() {
        Set<String> resources =
                bundle.city().resources().stream().map(Resource::id).collect(Collectors.toSet());

        assertThat(bundle.city().tiles())
                .hasSize(8)
                .allSatisfy(tile -> {
                    assertThat(tile.presentation().title().translation("en")).isPresent();
                    assertThat(tile.presentation().lead().translation("en")).isPresent();
                    assertThat(tile.doors()).isNotEmpty();
                    assertThat(tile.doors())
                            .filteredOn(Door.Resource.class::isInstance)
                            .extracting(door -> ((Door.Resource) door).id())
                            .isSubsetOf(resources);
                });
        assertThat(bundle.city().tiles())
                .flatExtracting(Tile::doors)
                .contains(new Door.Building(), new Door.Catalogue(), new Door.AppealState());
    }

    @Test
    void whatOthersRelyOnIsThere() {
        assertThat(lines("districts"))
                .hasSize(7)
                .extracting(Bundle.Line::code)
                .contains("ua12060170010378670");
        assertThat(lines("terminals"))
                .extracting(Bundle.Line::code)
                .containsExactlyInAnyOrder(
                        Stream.iterate(1, n -> n + 1)
                                .limit(12)
                                .map(n -> String.format(Locale.ROOT, "kiosk-%02d", n))
                                .toArray(String[]::new));
        assertThat(bundle.city().settings())
                .anySatisfy(setting -> {
                    assertThat(setting.id()).isEqualTo("city");
                    assertThat(setting.texts())
                            .containsOnlyKeys("name", "hotline", "hotline-hours", "welcome");
                    assertThat(setting.texts().get("hotline").ukrainian()).isEqualTo("1520");
                })
                .anySatisfy(setting -> {
                    assertThat(setting.id()).isEqualTo("attract");
                    assertThat(setting.texts()).containsOnlyKeys("title", "lead");
                });
        assertThat(bundle.city().media())
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.setting()).isEqualTo("attract");
                    assertThat(picture.name()).isEqualTo("picture");
                });
    }

    @Test
    void everyBuildingStandsOnAStreetOfTheRegister() {
        List<String> streets =
                lines("streets").stream().map(line -> line.cells().get("Назва")).toList();

        assertThat(streets).hasSize(KnownStreets.of(SEED).streets().size());
        assertThat(lines("buildings")).hasSizeGreaterThan(100);
        assertThat(lines("buildings"))
                .allSatisfy(line -> assertThat(streets).contains(street(line)));
        assertThat(lines("outages")).allSatisfy(line -> assertThat(streets).contains(street(line)));
        assertThat(bundle.text("streets.csv")).contains("проспект Карла Маркса");
    }

    @Test
    void theDeputyForHousingReceivesInEveryCity() {
        for (long seed : List.of(SEED, 7L)) {
            var city =
                    new Bundle(new DemoCity(CitySize.SMALL, seed, DemoCity.ownInventory()).files());

            assertThat(city.text("receptions.csv"))
                    .contains("Заступник міського голови з питань житлово-комунального");
        }
    }

    @Test
    void appealAsksWhatTheLawDemandsAndNeverAnEmail() {
        Form appeal = form("appeal");

        assertThat(appeal.section()).isEqualTo("appeals");
        assertThat(appeal.questions())
                .filteredOn(FormQuestion::required)
                .extracting(FormQuestion::id)
                .contains(
                        "kind",
                        "topic",
                        "essence",
                        "surname",
                        "first-name",
                        "patronymic",
                        "residence")
                .doesNotContain("body", "email", "phone", "place", "keep-private");
        assertThat(appeal.findQuestion("essence").orElseThrow().type())
                .isEqualTo(new FieldType.Text(20, 10_000, true));
        assertThat(appeal.findQuestion("surname").orElseThrow().keyboard())
                .isEqualTo(FormQuestion.Keyboard.NAME);
        assertThat(((FieldType.Choice) appeal.findQuestion("body").orElseThrow().type()).options())
                .extracting(FieldType.Option::id)
                .contains("unknown");
        assertThat(form("signal").findQuestion("surname")).isEmpty();
    }

    @Test
    void everyIconIsOfTheKiosksFamily() {
        var all = new ArrayList<Presentation>();
        bundle.city().sections().forEach(section -> all.add(section.presentation()));
        bundle.city().resources().forEach(resource -> all.add(resource.presentation()));
        bundle.city().forms().forEach(form -> all.add(form.presentation()));
        bundle.city().tiles().forEach(tile -> all.add(tile.presentation()));

        assertThat(all).extracting(Presentation::icon).allSatisfy(DemoCityTest::requireIcon);
    }

    @Test
    void layersHaveColoursOfTheirOwnAndAPlaceToShow() {
        assertThat(bundle.city().layers()).extracting(MapLayer::colour).doesNotHaveDuplicates();
        for (MapLayer layer : bundle.city().layers()) {
            Resource resource = resource(layer.resource());
            assertThat(
                            resource.fieldsOf(FieldType.Point.class).size()
                                    + resource.fieldsOf(FieldType.Area.class).size())
                    .as(layer.id())
                    .isEqualTo(1);
        }
    }

    @Test
    void theAttractPictureIsAPortraitPng() throws IOException {
        byte[] png =
                new DemoCity(CitySize.SMALL, SEED, DemoCity.ownInventory())
                        .files()
                        .get("media/attract.png");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));

        assertThat(picture.getWidth()).isEqualTo(1080);
        assertThat(picture.getHeight()).isEqualTo(1200);
        assertThat(png).hasSizeLessThan(1 << 20);
    }

    @Test
    void everyPlaceLiesInExactlyTheDistrictOfItsStreet() {
        Map<String, Geometry> ours = Bundle.areas(bundle.json("districts.geojson"), "Код");
        Map<String, String> districtOfStreet = districtOfStreet();

        for (JsonNode profile : bundle.imports()) {
            for (Bundle.Line line : bundle.lines(profile)) {
                line.point()
                        .filter(_ -> line.cells().containsKey("Адреса"))
                        .ifPresent(point ->
                                assertThat(Bundle.areaOf(ours, point))
                                        .as("%s", line.cells())
                                        .contains(districtOfStreet.get(street(line))));
            }
        }
    }

    @Test
    void ourBordersDoNotOverlap() {
        var areas = new ArrayList<>(Bundle.areas(bundle.json("districts.geojson"), "Код").values());

        for (int i = 0; i < areas.size(); i++) {
            assertThat(areas.get(i).isValid()).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(areas.get(i).intersection(areas.get(j)).getArea()).isLessThan(1e-9);
            }
        }
    }

    /// On the real borders of the city; skipped where the data are absent. Its twin on our own
    /// borders is [#everyPlaceLiesInExactlyTheDistrictOfItsStreet].
    @Test
    void placesLieInTheSameDistrictByTheRealBorders() throws IOException {
        Path data = Path.of(System.getProperty("krynytsia.data", "../shared/data"), "city");
        assumeTrue(Files.isDirectory(data), "no real data in " + data);
        JsonNode real = new ObjectMapper().readTree(data.resolve("districts.geojson").toFile());
        Map<String, Geometry> theirs = Bundle.areas(real, "katotth");
        Map<String, Geometry> ours = Bundle.areas(bundle.json("districts.geojson"), "Код");

        int all = 0;
        int same = 0;
        for (JsonNode profile : bundle.imports()) {
            for (Bundle.Line line : bundle.lines(profile)) {
                Optional<GeoPoint> point = line.point();
                if (point.isPresent()) {
                    all++;
                    same += agree(ours, theirs, point.get()) ? 1 : 0;
                }
            }
        }
        assertThat(same).isGreaterThanOrEqualTo((int) Math.ceil(all * 0.99)).isPositive();
        assertThat(lines("terminals"))
                .allMatch(line -> agree(ours, theirs, line.point().orElseThrow()));
    }

    @Test
    void wordsAreCleanUkrainian() {
        var texts = new HashSet<String>();
        bundle.imports()
                .forEach(p -> bundle.lines(p).forEach(l -> texts.addAll(l.cells().values())));
        texts(bundle.json("city.json"), texts);

        assertThat(texts)
                .hasSizeGreaterThan(1500)
                .allSatisfy(text -> assertThat(TextQuality.faults(text)).as(text).isEmpty());
    }

    private static void texts(JsonNode node, HashSet<String> into) {
        if (node.isTextual()) {
            into.add(node.asText());
        }
        node.forEach(child -> texts(child, into));
    }

    private static boolean agree(
            Map<String, Geometry> ours, Map<String, Geometry> theirs, GeoPoint point) {
        return Bundle.areaOf(ours, point)
                .equals(Bundle.areaOf(theirs, point).map(code -> code.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, String> districtOfStreet() {
        var districts = new TreeMap<String, String>();
        var idOf = new TreeMap<String, String>();
        District.all().forEach((id, district) -> idOf.put(district.word().part("uk"), id));
        KnownStreets.of(SEED)
                .streets()
                .forEach(street ->
                        districts.put(
                                street.word().part("uk"),
                                idOf.get(street.word().part("district"))));
        return districts;
    }

    private static String street(Bundle.Line line) {
        return line.cells().get("Адреса").split(",", -1)[0];
    }

    static void requireIcon(String icon) {
        if (icon.charAt(0) < 'm') {
            assertThat(Material2AL.findByDescription("mdal-" + icon)).isNotNull();
        } else {
            assertThat(Material2MZ.findByDescription("mdmz-" + icon)).isNotNull();
        }
    }

    private static Map<String, String> contents(Path root) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(
                        root.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return contents;
    }

    private Resource resource(String id) {
        return bundle.city().resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Form form(String id) {
        return bundle.city().forms().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Bundle.Line> lines(String resource) {
        return bundle.imports().stream()
                .filter(profile -> profile.path("resource").asText().equals(resource))
                .findFirst()
                .map(bundle::lines)
                .orElseThrow();
    }
}
