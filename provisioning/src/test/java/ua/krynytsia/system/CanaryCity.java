// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.json.WireJson;

/// A city with words in it that must not leave the server, or not stay outside it. Each is a word
/// of Latin letters that nothing else holds, so that it looks the same in every encoding.
final class CanaryCity {
    static final String PEOPLE = "people";
    static final String SECRETS = "secrets";

    /// What everybody may read: a search that does not find it would find nothing at all.
    static final String OPEN = "zqopenzq";

    /// In an internal field.
    static final String REMARK = "zqremarkzq";

    /// The internal address of a person.
    static final String CONTACT = "zqcontactzq";

    /// The label of an internal field: the declaration itself.
    static final String LABEL = "zqlabelzq";

    /// In an internal resource.
    static final String SECRET = "zqsecretzq";

    /// In an entry that is withdrawn and may come back.
    static final String WITHDRAWN = "zqwithdrawnzq";

    /// In an entry that is withdrawn for good.
    static final String PURGED = "zqpurgedzq";

    /// In an entry that is withdrawn and, an edition later, withdrawn for good.
    static final String PURGED_LATER = "zqlaterzq";

    static final List<String> INTERNAL = List.of(REMARK, CONTACT, LABEL, SECRET);
    static final List<String> FOR_GOOD = List.of(PURGED, PURGED_LATER);

    private static final int FILLING = 300;

    private CanaryCity() {}

    static Path bundle(Path folder) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "city.json", WireJson.text(city()));
            add(zip, "imports.json", IMPORTS);
            add(zip, PEOPLE + ".csv", people());
            add(zip, SECRETS + ".csv", "code,Назва\ns-1," + SECRET + " таємниця\n");
            zip.finish();
            return Files.write(folder.resolve("canary-city.zip"), bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Adds the word «удруге» to the name of a person.
    static void rename(ServerProcess server, String id) {
        JsonNode stored = entry(server, id);
        JsonNode entry = stored.path("entry");
        var name = (ObjectNode) entry.path("values").path("name").path("text");
        name.put("uk", name.path("uk").asText() + " удруге");
        Installation.require(
                server.api().save(PEOPLE, id, entry, stored.path("revision").asLong()));
    }

    /// Gives a person a picture.
    ///
    /// @return the hashes of its sizes
    static Set<String> portray(ServerProcess server, String id) {
        JsonNode photo = Installation.require(server.api().keepPhoto(picture(), "Портрет"));
        JsonNode stored = entry(server, id);
        JsonNode entry = stored.path("entry");
        ((ObjectNode) entry.path("values"))
                .putObject("photos")
                .put("kind", "photos")
                .putArray("photos")
                .add(photo);
        Installation.require(
                server.api().save(PEOPLE, id, entry, stored.path("revision").asLong()));
        return Set.copyOf(photo.findValuesAsText("hash"));
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            var picture = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
            ImageIO.write(picture, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static JsonNode entry(ServerProcess server, String id) {
        return Installation.require(server.api().entry(PEOPLE, id));
    }

    private static final String IMPORTS =
            """
            {"imports":[{"file":"people.csv","resource":"people","key":["code"],"headerRows":1,
            "columns":{"Назва":"name","Про":"about","Примітка":"remark","Пошта":"contact"},
            "point":{"latitude":"Широта","longitude":"Довгота"}},
            {"file":"secrets.csv","resource":"secrets","key":["code"],"headerRows":1,
            "columns":{"Назва":"name"}}]}
            """;

    private static String people() {
        var table = new StringBuilder("code,Назва,Про,Примітка,Пошта,Широта,Довгота\n");
        row(table, "p-open", OPEN);
        row(table, "p-withdrawn", WITHDRAWN);
        row(table, "p-purged", PURGED);
        row(table, "p-later", PURGED_LATER);
        for (int i = 1; i <= FILLING; i++) {
            row(table, "p-" + i, "посадовець " + i);
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String code, String name) {
        table.append(code).append(',').append(name).append(",Про ").append(name);
        table.append(',').append(REMARK).append(' ').append(code);
        table.append(',').append(CONTACT).append("@example.ua,47.9,33.4\n");
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private record City(
            List<Section> sections,
            List<Resource> resources,
            List<String> forms,
            List<String> layers,
            List<String> settings,
            List<String> media) {}

    private static City city() {
        return new City(
                List.of(new Section("power", presentation("Влада"))),
                List.of(peopleOf(), secrets()),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Resource peopleOf() {
        var terms = Terms.PLAIN;
        return new Resource(
                PEOPLE,
                "power",
                presentation("Посадовці"),
                provenance(),
                "name",
                List.of(
                        field("name", "Назва", text(), FieldTrait.REQUIRED, FieldTrait.SEARCHABLE),
                        field("about", "Про", text(), FieldTrait.SEARCHABLE, FieldTrait.IN_LIST),
                        field(
                                "remark",
                                LABEL,
                                text(),
                                FieldTrait.SEARCHABLE,
                                FieldTrait.IN_LIST,
                                FieldTrait.INTERNAL),
                        field("contact", "Пошта", new FieldType.Email(), FieldTrait.INTERNAL),
                        field("photos", "Світлини", new FieldType.Photos(1)),
                        field("place", "Місце", new FieldType.Point())),
                Optional.of(
                        new Terms(
                                terms.access(),
                                terms.audience(),
                                terms.nature(),
                                Terms.CardLayout.PERSON,
                                terms.map())));
    }

    private static Resource secrets() {
        var terms = Terms.PLAIN;
        return new Resource(
                SECRETS,
                "power",
                presentation(SECRET + " ресурс"),
                provenance(),
                "name",
                List.of(field("name", "Назва", text(), FieldTrait.REQUIRED, FieldTrait.SEARCHABLE)),
                Optional.of(
                        new Terms(
                                new Terms.Access.Internal(Set.of("administrator")),
                                terms.audience(),
                                terms.nature(),
                                terms.layout(),
                                terms.map())));
    }

    private static FieldType text() {
        return new FieldType.Text(0, 200, false);
    }

    private static FieldDefinition field(
            String id, String label, FieldType type, FieldTrait... traits) {
        return new FieldDefinition(id, LocalizedText.of(label), type, Set.of(traits));
    }

    private static Provenance provenance() {
        return new Provenance(LocalizedText.of("Виконком"), Optional.empty(), Optional.empty());
    }

    private static Presentation presentation(String title) {
        return new Presentation(LocalizedText.of(title), LocalizedText.of(""), "forest", 1);
    }
}
