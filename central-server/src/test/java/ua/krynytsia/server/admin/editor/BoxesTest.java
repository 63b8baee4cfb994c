// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.hours.HoursText;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.StreetAddress;

class BoxesTest {
    private static final LocalizedText BOTH = LocalizedText.of("так", "yes");

    @TempDir Path folder;

    private Store store;
    private Shelf shelf;

    @BeforeEach
    void open() {
        store = TestDatabase.H2.open(folder);
        var catalogue = new Catalogue(store, folder.resolve("media"), Clock.systemUTC());
        catalogue.edit(
                "test",
                edit -> {
                    edit.declare(Content.section("services"));
                    edit.declare(Content.resource("streets"));
                    return edit.putEntries(
                            List.of(
                                    Content.entry("streets", "myru", "вулиця Миру"),
                                    Content.entry("streets", "myru-2", "проспект Миру"),
                                    Content.entry("streets", "poshtova", "вулиця Поштова")));
                });
        shelf = new Shelf(catalogue, _ -> true, Tongue.UKRAINIAN);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static Stream<FieldValue> values() {
        return Stream.of(
                hours("Пн-Пт 08:00-12:00, 13:00-17:00; Сб 09:00-14:00; примітка: за записом"),
                hours("Пн 08:00-10:00, 11:00-12:00, 15:00-18:00; Пт-Сб 20:00-02:00"),
                hours("Пт 10:00-14:00, 22:00-03:00; 2026-12-25 зачинено: Різдво"),
                hours("цілодобово; 2026-08-01/2026-08-31 10:00-12:00"),
                new FieldValue.Period(Optional.empty(), Optional.of(LocalDate.of(2026, 1, 31))),
                new FieldValue.FormerNames(
                        List.of(
                                new FormerName(BOTH, Optional.empty(), LocalizedText.of("")),
                                new FormerName(
                                        LocalizedText.of("Стара"),
                                        Optional.of(LocalDate.of(2016, 2, 19)),
                                        BOTH))),
                new FieldValue.Money(-5),
                new FieldValue.Address(
                        BOTH, Optional.of(new StreetAddress("poshtova", "9/1", "2"))),
                new FieldValue.Reference(List.of("poshtova", "myru")));
    }

    /// Opened and saved untouched, in both languages.
    @ParameterizedTest
    @MethodSource("values")
    void whatStandsInTheBoxesIsReadBackTheSame(FieldValue value) {
        for (Tongue tongue : Tongue.values()) {
            Typed typed = Typed.of(Boxes.of(type(value), value, tongue));
            Typed settled = Boxes.settle(type(value), typed, shelf);

            assertThat(Boxes.read(type(value), settled, Optional.of(value), shelf))
                    .isEqualTo(new TypedValue.Given(value));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8-17|12-13|[08:00-12:00, 13:00-17:00]",
                "з 9:00 до 18:00||[09:00-18:00]",
                "зачинено||[]",
                "24/7||[00:00-24:00]",
                "closed||[]"
            })
    void aDayIsUnderstoodAsPeopleWriteIt(String open, String pause, String expected) {
        var boxes = Map.of("d.1.open", open, "d.1.pause", pause == null ? "" : pause);

        assertThat(Boxes.read(new FieldType.Hours(), Typed.of(boxes), Optional.empty(), shelf))
                .isInstanceOfSatisfying(
                        TypedValue.Given.class,
                        given ->
                                assertThat(((FieldValue.Hours) given.value()).hours().week())
                                        .first()
                                        .hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"вранці", "25-26", "Вт 8-17", "8-17; за записом"})
    void aDayThatIsNotUnderstoodIsToldInItsRow(String open) {
        var boxes = Map.of("d.3.open", open, "d.1.open", "8-17");

        assertThat(Boxes.read(new FieldType.Hours(), Typed.of(boxes), Optional.empty(), shelf))
                .isInstanceOfSatisfying(
                        TypedValue.Wrong.class,
                        wrong -> assertThat(wrong.reasons()).containsOnlyKeys("d.3"));
    }

    @Test
    void aNameThatMayMeanTwoEntriesIsAskedBackUntilOneIsTicked() {
        var type = new FieldType.Reference("streets", true);
        var asked = Typed.of(Map.of("q", "миру", "seen", "", "was", ""));
        assertThat(Boxes.read(type, Boxes.settle(type, asked, shelf), Optional.empty(), shelf))
                .isInstanceOf(TypedValue.Wrong.class);
        assertThat(Picker.picks("streets", asked, shelf))
                .extracting(Picker.Pick::id)
                .containsExactlyInAnyOrder("myru", "myru-2");

        var ignored = Typed.of(Map.of("q", "миру", "seen", "миру", "was", ""));
        assertThat(Boxes.read(type, Boxes.settle(type, ignored, shelf), Optional.empty(), shelf))
                .isInstanceOf(TypedValue.Wrong.class);
        var ticked = Typed.of(Map.of("q", "миру", "seen", "миру", "was", "", "e.100", "myru-2"));
        assertThat(Boxes.read(type, Boxes.settle(type, ticked, shelf), Optional.empty(), shelf))
                .isEqualTo(new TypedValue.Given(new FieldValue.Reference(List.of("myru-2"))));
        var exact = Typed.of(Map.of("q", "Вулиця миру"));
        assertThat(Boxes.read(type, Boxes.settle(type, exact, shelf), Optional.empty(), shelf))
                .isEqualTo(new TypedValue.Given(new FieldValue.Reference(List.of("myru"))));
    }

    @Test
    void languagesThatTheEditorDoesNotShowStay() {
        var was =
                new FieldValue.Text(
                        new LocalizedText(Map.of("uk", "Вода", "en", "Water", "pl", "Woda")));
        var typed = Typed.of(Map.of("uk", "Вода є", "en", ""));

        assertThat(Boxes.read(new FieldType.Text(0, 99, false), typed, Optional.of(was), shelf))
                .isEqualTo(
                        new TypedValue.Given(
                                new FieldValue.Text(
                                        new LocalizedText(Map.of("uk", "Вода є", "pl", "Woda")))));
    }

    private static FieldType type(FieldValue value) {
        return switch (value) {
            case FieldValue.Hours _ -> new FieldType.Hours();
            case FieldValue.Period _ -> new FieldType.Period();
            case FieldValue.FormerNames _ -> new FieldType.FormerNames();
            case FieldValue.Money _ -> new FieldType.Money("UAH");
            case FieldValue.Address _ -> new FieldType.Address(Optional.of("streets"));
            default -> new FieldType.Reference("streets", true);
        };
    }

    private static FieldValue hours(String written) {
        OpeningHours hours = HoursText.parse(written).orElseThrow();
        return new FieldValue.Hours(hours);
    }
}
