// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.MapLayer;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.json.WireJson;

/// Two states of a city's content as bundles to import, from one seed. Between them 1 % of the
/// entries get another telephone, other hours, another sentence, another name or another house;
/// some are new; some, whose resource becomes internal, are gone.
final class DeltaTown {
    static final int ADDED = 30;
    static final int GONE = 20;

    private static final String OBJECTS = "objects";
    private static final String WORKS = "works";
    private static final String HEAD =
            "code,name,street,phone,email,hours,about,person,latitude,longitude\n";
    private static final int COLUMNS = 10;

    private final Random random;
    private final DeltaWords words;
    private final List<String[]> objects = new ArrayList<>();
    private final List<String[]> works = new ArrayList<>();

    private DeltaTown(long seed) {
        this.random = new Random(seed);
        this.words = new DeltaWords(random);
    }

    /// @param entries how many stand in the first state
    static DeltaTown of(int entries, long seed) {
        var town = new DeltaTown(seed);
        for (int i = 0; i < entries - GONE; i++) {
            town.objects.add(town.row());
        }
        for (int i = 0; i < GONE; i++) {
            town.works.add(town.row());
        }
        return town;
    }

    byte[] first() {
        return bundle(Set.of(FieldTrait.SEARCHABLE));
    }

    /// Changes this town and gives its second state.
    byte[] second(int changed) {
        var order = new ArrayList<>(objects);
        Collections.shuffle(order, random);
        order.subList(0, changed).forEach(this::change);
        for (int i = 0; i < ADDED; i++) {
            objects.add(row());
        }
        return bundle(Set.of(FieldTrait.SEARCHABLE, FieldTrait.INTERNAL));
    }

    /// The word of the search that finds the first entry.
    String name() {
        return objects.getFirst()[1];
    }

    private void change(String[] row) {
        switch (random.nextInt(5)) {
            case 0 -> row[3] = words.phone();
            case 1 -> row[5] = words.hours();
            case 2 -> row[6] = row[6] + " " + words.sentence();
            case 3 -> row[1] = words.name();
            default -> row[2] = words.address();
        }
    }

    private String[] row() {
        var row = new String[COLUMNS];
        row[0] = new UUID(random.nextLong(), random.nextLong()).toString();
        row[1] = words.name();
        row[2] = words.address();
        row[3] = words.phone();
        row[4] = words.email();
        row[5] = words.hours();
        row[6] = words.about();
        row[7] = words.person();
        row[8] = String.format(Locale.ROOT, "%.6f", 47.8 + random.nextDouble() * 0.3);
        row[9] = String.format(Locale.ROOT, "%.6f", 33.2 + random.nextDouble() * 0.5);
        return row;
    }

    private byte[] bundle(Set<FieldTrait> traitsOfWorks) {
        var city =
                new City(
                        List.of(new Section("city", shown("Місто", "City"))),
                        List.of(
                                resource(OBJECTS, "Обʼєкти", Set.of(FieldTrait.SEARCHABLE)),
                                resource(WORKS, "Роботи", traitsOfWorks)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "city.json", WireJson.text(city));
            add(zip, "imports.json", "{\"imports\":[" + plan(OBJECTS) + "," + plan(WORKS) + "]}");
            add(zip, OBJECTS + ".csv", table(objects));
            add(zip, WORKS + ".csv", table(works));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String plan(String resource) {
        return String.format(
                Locale.ROOT,
                """
                {"file":"%s.csv","resource":"%s","key":["code"],
                "columns":{"name":"name","street":"street","phone":"phone","email":"email",
                "hours":"hours","about":"about","person":"person"},
                "point":{"latitude":"latitude","longitude":"longitude"},"headerRows":1}
                """,
                resource,
                resource);
    }

    private static Resource resource(String id, String name, Set<FieldTrait> traits) {
        return new Resource(
                id,
                "city",
                shown(name, id),
                new Provenance(LocalizedText.of("Міська рада"), Optional.empty(), Optional.empty()),
                "name",
                List.of(
                        field("name", new FieldType.Text(1, 300, false), traits),
                        field("street", new FieldType.Address(), traits),
                        field("phone", new FieldType.Phone(), traits),
                        field("email", new FieldType.Email(), traits),
                        field("hours", new FieldType.Text(0, 300, false), traits),
                        field("about", new FieldType.Text(0, 3000, true), traits),
                        field("person", new FieldType.Text(0, 300, false), traits),
                        field("place", new FieldType.Point(), traits)));
    }

    private static FieldDefinition field(String id, FieldType type, Set<FieldTrait> traits) {
        return new FieldDefinition(id, LocalizedText.of(id), type, traits);
    }

    private static Presentation shown(String ukrainian, String english) {
        return new Presentation(
                LocalizedText.of(ukrainian, english), LocalizedText.of(""), "place", 1);
    }

    private static String table(List<String[]> rows) {
        var text = new StringBuilder(HEAD);
        for (String[] row : rows) {
            var line = new StringJoiner("\",\"", "\"", "\"\n");
            for (String cell : row) {
                line.add(cell);
            }
            text.append(line);
        }
        return text.toString();
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
}
