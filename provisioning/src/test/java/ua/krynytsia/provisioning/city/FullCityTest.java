// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.locationtech.jts.geom.Geometry;
import ua.krynytsia.provisioning.city.plan.Catalogue;
import ua.krynytsia.provisioning.city.streets.Street;
import ua.krynytsia.provisioning.city.streets.StreetRegister;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.rules.content.EntryValidation;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.Vocabulary;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FullCityTest {
    private static final long SEED = 1775;
    private static final Pattern FORMER =
            Pattern.compile(
                    "[^;()]+ \\(до (19|20)[0-9]{2}-[01][0-9]-[0-3][0-9], [^;()]*№ [^;()]+\\)");

    private final Map<String, byte[]> files =
            new DemoCity(CitySize.FULL, SEED, DemoCity.ownInventory()).files();
    private final Bundle bundle = new Bundle(files);
    private final Map<String, List<Bundle.Line>> lines = new HashMap<>();

    @Test
    void isAsLargeAsThePortalSaysOfItself() {
        assertThat(bundle.city().resources()).hasSize(167);
        assertThat(lines("buildings")).hasSize(5100);
        assertThat(lines("services")).hasSize(800);
        assertThat(lines("receptions")).hasSize(760);
        assertThat(lines("streets")).hasSize(1500);
        assertThat(
                        bundle.city().layers().stream()
                                .mapToInt(layer -> lines(layer.resource()).size())
                                .sum())
                .isBetween(15_000, 17_000);
        assertThat(bundle.city().sections()).hasSizeLessThanOrEqualTo(8);
        assertThat(bundle.city().resources())
                .extracting(Resource::section)
                .isSubsetOf(bundle.city().sections().stream().map(Section::id).toList());
    }

    @Test
    void staysSmallEnoughToBeCarried() {
        assertThat(files.values().stream().mapToLong(file -> file.length).sum())
                .isLessThan(60L << 20);
    }

    @Test
    void everyEntryFitsTheDeclarationOfItsResource() {
        for (JsonNode profile : bundle.imports()) {
            Resource resource = resource(profile.path("resource").asText());
            List<String> borders =
                    resource.fieldsOf(FieldType.Area.class).stream()
                            .map(FieldDefinition::id)
                            .toList();
            for (Bundle.Line line : lines(resource.id())) {
                assertThat(EntryValidation.check(resource, bundle.values(profile, resource, line)))
                        .as("%s %s", resource.id(), line.code())
                        .allMatch(problem -> borders.contains(problem.field()));
            }
        }
    }

    @Test
    void codesAreIdsThatStandOnce() {
        for (JsonNode profile : bundle.imports()) {
            assertThat(lines(profile.path("resource").asText()))
                    .extracting(Bundle.Line::code)
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches("[a-z0-9][a-z0-9-]{0,63}"));
        }
    }

    @Test
    void noTwoServicesReceptionsOrBuildingsHaveOneName() {
        assertThat(lines("services"))
                .extracting(line -> line.cells().get("Послуга"))
                .doesNotHaveDuplicates();
        assertThat(lines("receptions"))
                .extracting(line -> line.cells().get("Посада"))
                .doesNotHaveDuplicates();
        assertThat(lines("receptions"))
                .extracting(line -> line.cells().get("Посадова особа"))
                .doesNotHaveDuplicates();
        assertThat(lines("buildings"))
                .extracting(line -> line.cells().get("Адреса"))
                .doesNotHaveDuplicates();
    }

    @Test
    void nothingRequiredIsMissing() {
        for (JsonNode profile : bundle.imports()) {
            Resource resource = resource(profile.path("resource").asText());
            for (String column : requiredColumns(profile, resource)) {
                assertThat(lines(resource.id()))
                        .as("%s: %s", resource.id(), column)
                        .noneMatch(line -> line.cells().get(column).isBlank());
            }
        }
    }

    @Test
    void wordsAreCleanUkrainian() {
        var texts = new HashSet<String>();
        bundle.imports()
                .forEach(p ->
                        lines(p.path("resource").asText())
                                .forEach(line -> texts.addAll(line.cells().values())));

        assertThat(texts.stream().filter(text -> !TextQuality.faults(text).isEmpty())).isEmpty();
    }

    @Test
    void everyAddressIsAHouseOfTheRegisterAndLiesInItsDistrict() {
        Map<String, Geometry> districts = Bundle.areas(bundle.json("districts.geojson"), "Код");
        var districtOf = new HashMap<String, String>();
        lines("districts").forEach(line -> districtOf.put(line.cells().get("Район"), line.code()));
        var streets = new HashMap<String, Street>();
        StreetRegister.of(SEED)
                .streets()
                .forEach(street -> streets.put(street.word().part(Word.MAIN), street));

        int checked = 0;
        for (JsonNode profile : bundle.imports()) {
            for (Bundle.Line line : lines(profile.path("resource").asText())) {
                String address = line.cells().get("Адреса");
                if (line.point().isPresent() && address != null) {
                    String[] parts = address.split(", ", -1);
                    Street street = streets.get(parts[0]);
                    assertThat(street).as(address).isNotNull();
                    assertThat(Integer.parseInt(parts[1].replaceAll("-.*", "")))
                            .isBetween(1, street.houses());
                    assertThat(Bundle.areaOf(districts, line.point().get()))
                            .as(address)
                            .contains(districtOf.get(street.word().part("district")));
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(9000);
    }

    @Test
    void aFifthOfTheStreetsHadOtherNamesWithTheirLastDayAndAct() {
        List<String> former =
                lines("streets").stream()
                        .map(line -> line.cells().get("Колишні назви"))
                        .filter(names -> !names.isEmpty())
                        .toList();
        var today = new HashSet<String>();
        lines("streets").forEach(line -> today.add(line.cells().get("Назва")));

        assertThat(former).hasSizeBetween(250, 450);
        assertThat(former)
                .allSatisfy(names ->
                        assertThat(names.split("; ", -1))
                                .allMatch(name -> FORMER.matcher(name).matches())
                                .noneMatch(name -> today.contains(name.replaceAll(" \\(.*", ""))));
        assertThat(former).anyMatch(names -> names.contains("№ Р-314/0/3-24"));
        assertThat(former).anyMatch(names -> names.contains("; "));
    }

    @Test
    void whatRefersToAnEntryFindsIt() {
        int references = 0;
        for (JsonNode resource : Catalogue.full().resources()) {
            for (JsonNode field : resource.path("fields")) {
                if (field.has("refers")) {
                    List<String> codes =
                            lines(field.path("refers").asText()).stream()
                                    .map(Bundle.Line::code)
                                    .toList();
                    String column = field.path("label").path(0).asText();
                    assertThat(lines(resource.path("id").asText()))
                            .flatExtracting(
                                    line -> List.of(line.cells().get(column).split(";", -1)))
                            .as("%s: %s", resource.path("id").asText(), column)
                            .isSubsetOf(codes);
                    references++;
                }
            }
        }
        assertThat(references).isGreaterThanOrEqualTo(8);
    }

    @Test
    void compositesShowEntriesThatAreThere() {
        List<Terms.Selection> selections =
                bundle.city().resources().stream()
                        .map(resource -> resource.conditions().nature())
                        .filter(Terms.Nature.Composite.class::isInstance)
                        .map(Terms.Nature.Composite.class::cast)
                        .flatMap(composite -> composite.selections().stream())
                        .toList();

        assertThat(selections).hasSizeGreaterThan(4);
        for (Terms.Selection selection : selections) {
            assertThat(lines(selection.resource()))
                    .extracting(Bundle.Line::code)
                    .containsAll(selection.entries());
            assertThat(resource(selection.resource()).fields())
                    .extracting(FieldDefinition::id)
                    .containsAll(selection.where().keySet());
        }
    }

    @Test
    void telephonesReachNobody() {
        for (JsonNode profile : bundle.imports()) {
            Resource resource = resource(profile.path("resource").asText());
            for (String column : columns(profile, resource, FieldType.Phone.class)) {
                assertThat(lines(resource.id()))
                        .extracting(line -> line.cells().get(column))
                        .as(resource.id())
                        .allMatch(phone -> phone.matches("(\\+380560[0-9]{6}|[0-9]{3,4})?"));
            }
        }
    }

    @Test
    void newsAreShownForATimeAndSomeInOneDistrictOnly() {
        List<Map<String, String>> announcements =
                lines("announcements").stream().map(Bundle.Line::cells).toList();

        assertThat(announcements)
                .allMatch(cells ->
                        cells.get("Показувати").matches("2026-[0-9-]{5}/202[67]-[0-9-]{5}"))
                .anyMatch(cells -> cells.get("Для району").equals("Інгулецький район"))
                .anyMatch(cells -> cells.get("Для району").isEmpty())
                .anyMatch(cells -> cells.get("Лише на кіосках").matches("kiosk-[01][0-9]"))
                .anyMatch(cells -> cells.get("Закріплено").equals("так"));
        assertThat(lines("news")).allMatch(line -> line.cells().get("Показувати").endsWith("/.."));
    }

    @Test
    void vocabulariesAreThoseThatFieldsName() {
        assertThat(bundle.city().vocabularies())
                .extracting(Vocabulary::id)
                .containsExactlyInAnyOrderElementsOf(
                        bundle.city().resources().stream()
                                .flatMap(resource -> resource.fields().stream())
                                .flatMap(field -> vocabulary(field.type()).stream())
                                .distinct()
                                .toList())
                .hasSizeGreaterThan(4);
    }

    @Test
    void everyTypeOfFieldIsThere() {
        assertThat(
                        bundle.city().resources().stream()
                                .flatMap(resource -> resource.fields().stream())
                                .<Class<?>>map(field -> field.type().getClass()))
                .contains(
                        FieldType.Text.class,
                        FieldType.RichText.class,
                        FieldType.Number.class,
                        FieldType.Money.class,
                        FieldType.Date.class,
                        FieldType.Period.class,
                        FieldType.Hours.class,
                        FieldType.FormerNames.class,
                        FieldType.Phone.class,
                        FieldType.Link.class,
                        FieldType.Email.class,
                        FieldType.Address.class,
                        FieldType.Choice.class,
                        FieldType.MultiChoice.class,
                        FieldType.Reference.class,
                        FieldType.Point.class,
                        FieldType.Line.class,
                        FieldType.Area.class,
                        FieldType.Photos.class,
                        FieldType.YesNo.class);
    }

    @Test
    void richTextStaysInTheSubset() {
        for (JsonNode profile : bundle.imports()) {
            Resource resource = resource(profile.path("resource").asText());
            for (String column : columns(profile, resource, FieldType.RichText.class)) {
                assertThat(lines(resource.id()))
                        .extracting(line -> line.cells().get(column))
                        .as("%s: %s", resource.id(), column)
                        .allMatch(text -> RichText.parse(text).foreign().isEmpty());
            }
        }
        assertThat(lines("investor-guide"))
                .allSatisfy(line ->
                        assertThat(RichText.parse(line.cells().get("Текст (англ.)")).blocks())
                                .hasSizeGreaterThan(1));
    }

    @Test
    void aHospitalAndAnOutpatientClinicAreNoSynonyms() {
        Setting synonyms =
                bundle.city().settings().stream()
                        .filter(setting -> setting.id().equals("search-synonyms"))
                        .findFirst()
                        .orElseThrow();

        assertThat(synonyms.texts().values())
                .hasSizeGreaterThan(30)
                .allMatch(group -> group.ukrainian().contains(","))
                .noneMatch(group ->
                        group.ukrainian().matches(".*(лікарня|поліклініка|амбулаторія).*"));
    }

    private static Optional<String> vocabulary(FieldType type) {
        return switch (type) {
            case FieldType.Choice choice -> choice.vocabulary();
            case FieldType.MultiChoice choices -> choices.vocabulary();
            default -> Optional.empty();
        };
    }

    @Test
    void onlyTheFourAnalyticalModulesAreInternal() {
        assertThat(bundle.city().resources())
                .filteredOn(resource -> !resource.conditions().admitsEverybody())
                .extracting(Resource::id)
                .hasSize(4)
                .allMatch(id -> id.startsWith("analytics-"));
    }

    @Test
    void everyResourceStandsInTheRegisterWithAResponsiblePersonAndARhythm() {
        assertThat(bundle.city().register().orElseThrow().resources())
                .extracting(RegisterPart.Registration::resource)
                .containsExactlyElementsOf(
                        bundle.city().resources().stream().map(Resource::id).toList());
        assertThat(lines("register"))
                .allMatch(line -> !line.cells().get("Відповідальна особа").isBlank())
                .allMatch(line -> !line.cells().get("Періодичність").isBlank());
    }

    @Test
    void iconsAndColoursOfLayersAreOfTheKiosksFamily() {
        bundle.city()
                .resources()
                .forEach(resource -> DemoCityTest.requireIcon(resource.presentation().icon()));

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

    private static List<String> requiredColumns(JsonNode profile, Resource resource) {
        return columnsOf(
                profile,
                resource.fields().stream()
                        .filter(field -> field.has(FieldTrait.REQUIRED))
                        .toList());
    }

    private static List<String> columns(
            JsonNode profile, Resource resource, Class<? extends FieldType> type) {
        return columnsOf(profile, resource.fieldsOf(type));
    }

    private static List<String> columnsOf(JsonNode profile, List<FieldDefinition> fields) {
        var columns = new ArrayList<String>();
        profile.path("columns")
                .properties()
                .forEach(column -> {
                    if (fields.stream().anyMatch(f -> f.id().equals(column.getValue().asText()))) {
                        columns.add(column.getKey());
                    }
                });
        return columns;
    }

    private Resource resource(String id) {
        return bundle.city().resources().stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Bundle.Line> lines(String resource) {
        return lines.computeIfAbsent(
                resource,
                id ->
                        bundle.imports().stream()
                                .filter(profile -> profile.path("resource").asText().equals(id))
                                .findFirst()
                                .map(bundle::lines)
                                .orElseThrow());
    }
}
