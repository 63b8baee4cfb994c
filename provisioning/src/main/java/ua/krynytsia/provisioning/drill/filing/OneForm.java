// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.filing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.FormQuestion;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;

/// A city that is nothing but a form, and the appeals that are filed with it: each says its number.
public final class OneForm {
    private static final String FORM = "appeal";
    private static final String MATTER = "matter";
    private static final Pattern NUMBERED = Pattern.compile("^Ліхтар № (\\d{1,9}) не горить");

    private OneForm() {}

    /// @param id the same for every attempt to file it
    public static Draft appeal(int index, UUID id) {
        var text = LocalizedText.of("Ліхтар № " + index + " не горить з учорашнього вечора");
        return new Draft(id, FORM, 1, "uk", Map.of(MATTER, new FieldValue.Text(text)));
    }

    /// Which appeal this is; -1 where it is none of ours.
    public static int index(Submission submission) {
        if (submission.answers().byQuestion().get(MATTER)
                instanceof FieldValue.Text(LocalizedText text)) {
            Matcher said = NUMBERED.matcher(text.ukrainian());
            return said.find() ? Integer.parseInt(said.group(1)) : -1;
        }
        return -1;
    }

    /// The bundle to import. Writes it as a bundle for the import, and says where.
    public static Path bundle(Path folder) {
        Path file = folder.resolve("one-form.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            add(zip, "city.json", WireJson.text(city()));
            add(zip, "imports.json", "{\"imports\":[]}");
            return file;
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + file, e);
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static City city() {
        var matter =
                new FormQuestion(
                        MATTER,
                        LocalizedText.of("Що сталося?", "What happened?"),
                        LocalizedText.of(""),
                        new FieldType.Text(10, 2000, true),
                        true,
                        FormQuestion.Keyboard.TEXT);
        var name = LocalizedText.of("Місто", "City");
        return new City(
                List.of(new Section("appeals", shown())),
                List.of(),
                List.of(new Form(FORM, "appeals", shown(), 1, List.of(matter))),
                List.of(),
                List.of(new Setting("city", Map.of("name", name), Map.of())),
                List.of());
    }

    private static Presentation shown() {
        return new Presentation(
                LocalizedText.of("Звернення", "Appeals"), LocalizedText.of(""), "forest", 1);
    }

    private record City(
            List<Section> sections,
            List<Resource> resources,
            List<Form> forms,
            List<MapLayer> layers,
            List<Setting> settings,
            List<String> media) {}
}
