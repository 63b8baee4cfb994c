// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.wire.GeoArea;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;

class EntryValidationTest {
    private static final GeoPoint PLACE = new GeoPoint(47.9, 33.4);
    private static final GeoArea AREA =
            new GeoArea(
                    List.of(
                            new GeoArea.GeoPolygon(
                                    new GeoArea.Ring(List.of(PLACE, PLACE, PLACE, PLACE)),
                                    List.of())));

    private static final Map<String, FieldValue> RIGHT =
            Map.of(
                    "name", text("Ліцей № 1"),
                    "about", text("Рядок\nі ще один"),
                    "phone", new FieldValue.Phone(List.of("1520")),
                    "site", new FieldValue.Link(URI.create("https://example.ua")),
                    "mail", new FieldValue.Email("a@example.ua"),
                    "address", new FieldValue.Address(LocalizedText.of("вул. Миру, 1")),
                    "sort", new FieldValue.Choice("lyceum"),
                    "place", new FieldValue.Point(PLACE),
                    "border", new FieldValue.Area(AREA),
                    "ramp", new FieldValue.YesNo(true));

    private static final Resource SCHOOLS =
            new Resource(
                    "schools",
                    "education",
                    new Presentation(LocalizedText.of("Школи"), LocalizedText.of(""), "school", 1),
                    new Provenance(
                            LocalizedText.of("Департамент"), Optional.empty(), Optional.empty()),
                    "name",
                    List.of(
                            field("name", new FieldType.Text(3, 10, false), FieldTrait.REQUIRED),
                            field("about", new FieldType.Text(0, 100, true)),
                            field("phone", new FieldType.Phone()),
                            field("site", new FieldType.Link()),
                            field("mail", new FieldType.Email()),
                            field("address", new FieldType.Address()),
                            field(
                                    "sort",
                                    new FieldType.Choice(
                                            List.of(
                                                    new FieldType.Option(
                                                            "lyceum", LocalizedText.of("Ліцей"))))),
                            field("place", new FieldType.Point()),
                            field("border", new FieldType.Area()),
                            field("ramp", new FieldType.YesNo()),
                            field("later", new FieldType.Unknown("money", "{}"))));

    private static FieldDefinition field(String id, FieldType type, FieldTrait... traits) {
        return new FieldDefinition(
                id, LocalizedText.of("Поле " + id, "Field " + id), type, Set.of(traits));
    }

    private static FieldValue text(String ukrainian) {
        return new FieldValue.Text(LocalizedText.of(ukrainian));
    }

    private static List<Problem> check(String field, FieldValue value) {
        var values = new TreeMap<>(RIGHT);
        values.put(field, value);
        return EntryValidation.check(SCHOOLS, values);
    }

    private static String only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.getFirst().message().ukrainian();
    }

    static List<String> typedFields() {
        return RIGHT.keySet().stream().sorted().toList();
    }

    @Test
    void anEntryWithEveryKindOfValueIsRight() {
        assertThat(EntryValidation.check(SCHOOLS, RIGHT)).isEmpty();
    }

    @Test
    void onlyTheRequiredFieldMayNotBeMissing() {
        List<Problem> problems = EntryValidation.check(SCHOOLS, Map.of());

        assertThat(only(problems)).isEqualTo("«Поле name»: заповніть це поле, воно обовʼязкове.");
        assertThat(problems.getFirst().field()).isEqualTo("name");
        assertThat(problems.getFirst().message().in("en"))
                .isEqualTo("“Field name”: fill in this field, it is required.");
    }

    @Test
    void blanksAreNoValue() {
        assertThat(only(check("name", text(" \u00a0\n")))).contains("заповніть це поле");
        assertThat(check("about", text("  "))).isEmpty();
    }

    @Test
    void aTranslationAloneIsNotEnough() {
        assertThat(only(check("name", new FieldValue.Text(LocalizedText.of("", "Lyceum")))))
                .contains("напишіть текст українською");
    }

    @Test
    void lengthsCountPeoplesCharactersWithoutTheBlanksAround() {
        assertThat(check("name", text("  1234567890  "))).isEmpty();
        assertThat(check("name", text("𝄞".repeat(10)))).isEmpty();
        assertThat(only(check("name", text("𝄞".repeat(11)))))
                .isEqualTo(
                        "«Поле name»: текст задовгий: 11 знаків, а можна щонайбільше 10 знаків.");
        assertThat(only(check("name", text("ок"))))
                .isEqualTo("«Поле name»: текст закороткий: 2 знаки, а треба щонайменше 3 знаки.");
        assertThat(check("about", text("1\r\n".repeat(49) + "12"))).isEmpty();
    }

    @Test
    void everyTranslationIsMeasured() {
        assertThat(
                        only(
                                check(
                                        "name",
                                        new FieldValue.Text(
                                                LocalizedText.of("Ліцей", "Lyceum number one")))))
                .contains("задовгий: 17 знаків");
    }

    @Test
    void lineEndsStandOnlyWhereTheyAreKept() {
        assertThat(only(check("name", text("а\r\nбв")))).contains("приберіть переходи на новий");
        assertThat(only(check("address", new FieldValue.Address(LocalizedText.of("а\nб")))))
                .contains("приберіть переходи на новий");
    }

    @Test
    void anOptionThatIsNotOfferedIsNamed() {
        assertThat(only(check("sort", new FieldValue.Choice("college"))))
                .contains("«college» немає в переліку");
    }

    @ParameterizedTest
    @MethodSource("typedFields")
    void aValueOfAnotherKindIsRefused(String field) {
        FieldValue other = field.equals("ramp") ? text("так") : new FieldValue.YesNo(true);

        assertThat(only(check(field, other))).startsWith("«Поле " + field + "»: тут має бути ");
    }

    @Test
    void aFieldOfALaterTypeTakesAnything() {
        assertThat(check("later", new FieldValue.Unknown("money", "{}", LocalizedText.of("5"))))
                .isEmpty();
        assertThat(check("later", text("п'ять гривень"))).isEmpty();
    }

    @Test
    void aValueWithoutAFieldIsNamed() {
        List<Problem> problems = check("colour", text("синій"));

        assertThat(only(problems)).contains("Поля «colour» у цьому ресурсі немає");
        assertThat(problems.getFirst().field()).isEqualTo("colour");
    }

    @Test
    void problemsComeInTheOrderOfTheFields() {
        var values = new TreeMap<>(RIGHT);
        values.put("a-stranger", text("?"));
        values.put("ramp", text("?"));
        values.remove("name");

        assertThat(EntryValidation.check(SCHOOLS, values))
                .extracting(Problem::field)
                .containsExactly("name", "ramp", "a-stranger");
    }
}
