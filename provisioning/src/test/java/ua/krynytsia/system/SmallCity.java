// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.json.WireJson;

/// A city of one resource, whose every entry names the tree of its edition: whoever sees two kinds
/// of trees sees a mixture of editions.
final class SmallCity {
    static final String RESOURCE = "trees";
    static final String FORM = "appeal";
    static final int ENTRIES = 400;

    private static final List<String> TREES =
            List.of(
                    "береза",
                    "верба",
                    "калина",
                    "ялина",
                    "тополя",
                    "осика",
                    "горобина",
                    "липа",
                    "сосна",
                    "вільха",
                    "черемха",
                    "шовковиця",
                    "акація",
                    "груша",
                    "яблуня");

    private SmallCity() {}

    /// The name that stands in every entry of the edition with this number.
    static String tree(long edition) {
        return TREES.get(Math.toIntExact((edition - 1) % TREES.size()));
    }

    /// The bundle, with the entries of the first edition.
    static Path bundle(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "city.json", WireJson.text(city()));
            add(zip, "imports.json", imports());
            add(zip, RESOURCE + ".csv", table(tree(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written(folder.resolve("small-city.zip"), bytes.toByteArray());
    }

    /// All entries anew, for an edition with this tree.
    static Path rows(Path folder, String tree) {
        Path file = folder.resolve(RESOURCE + ".csv");
        return written(file, table(tree).getBytes(StandardCharsets.UTF_8));
    }

    private static Path written(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(String tree) {
        var table = new StringBuilder("code,Назва,Опис\n");
        for (int i = 1; i <= ENTRIES; i++) {
            table.append(i).append(',').append(tree).append(" номер ").append(i);
            table.append(",Росте ").append(tree).append(" на алеї ").append(i % 17).append('\n');
        }
        return table.toString();
    }

    private static String imports() {
        return """
        {"imports":[{"file":"trees.csv","resource":"trees","key":["code"],
        "columns":{"Назва":"name","Опис":"note"},"headerRows":1}]}
        """;
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private record City(
            List<Section> sections,
            List<Resource> resources,
            List<Form> forms,
            List<MapLayer> layers,
            List<Setting> settings,
            List<String> media) {}

    private static City city() {
        var name = new Setting("city", Map.of("name", LocalizedText.of("Місто", "City")), Map.of());
        return new City(
                List.of(
                        new Section("nature", presentation("Природа")),
                        new Section("appeals", presentation("Звернення"))),
                List.of(trees()),
                List.of(appeal()),
                List.of(),
                List.of(name),
                List.of());
    }

    private static Resource trees() {
        return new Resource(
                RESOURCE,
                "nature",
                presentation("Дерева"),
                new Provenance(LocalizedText.of("Зеленбуд"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", Set.of(FieldTrait.REQUIRED, FieldTrait.SEARCHABLE)),
                        field("note", Set.of(FieldTrait.IN_LIST))));
    }

    private static FieldDefinition field(String id, Set<FieldTrait> traits) {
        return new FieldDefinition(
                id, LocalizedText.of("Поле"), new FieldType.Text(0, 200, false), traits);
    }

    private static Form appeal() {
        var matter =
                new FormQuestion(
                        "matter",
                        LocalizedText.of("Що сталося?", "What happened?"),
                        LocalizedText.of(""),
                        new FieldType.Text(10, 2000, true),
                        true,
                        FormQuestion.Keyboard.TEXT);
        return new Form(FORM, "appeals", presentation("Звернення"), 1, List.of(matter));
    }

    private static Presentation presentation(String title) {
        return new Presentation(LocalizedText.of(title), LocalizedText.of(""), "forest", 1);
    }
}
