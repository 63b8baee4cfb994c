// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search.labels;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Showing;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.json.WireJson;

/// The entries of the edition that every kiosk shows now, read out of a kiosk's own snapshot file
/// and not through its programs.
public record Published(List<Item> items) {
    private static final long LONGEST = 2L << 30;

    public Published {
        items = List.copyOf(items);
    }

    /// One entry in Ukrainian.
    ///
    /// @param key `resource/id`
    /// @param streets ids of the streets of its addresses
    /// @param texts all other searchable values
    public record Item(
            String key,
            String name,
            List<String> formerNames,
            List<String> addresses,
            List<String> streets,
            List<String> texts) {
        public Item {
            formerNames = List.copyOf(formerNames);
            addresses = List.copyOf(addresses);
            streets = List.copyOf(streets);
            texts = List.copyOf(texts);
        }

        /// Present and former ones, a line each.
        public String allNames() {
            return name + "\n" + String.join("\n", formerNames);
        }

        /// Everything else that is searched.
        public String rest() {
            return String.join("\n", addresses) + "\n" + String.join("\n", texts);
        }
    }

    /// @param agent the data folder of an agent
    /// @param now when it is looked at
    public static Published of(Path agent, Instant now) {
        var documents = new TreeMap<DocumentKey, Document>();
        try (var in = new BufferedInputStream(Files.newInputStream(snapshot(agent)))) {
            Frames.read(
                    in,
                    LONGEST,
                    frame -> {
                        if (frame instanceof Frame.Put(var key, var bytes)) {
                            documents.put(key, WireJson.read(bytes.toArray(), Document.class));
                        }
                    });
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the snapshot in " + agent, e);
        }
        return of(documents, now);
    }

    private static Published of(Map<DocumentKey, Document> documents, Instant now) {
        var items = new ArrayList<Item>();
        for (Document document : documents.values()) {
            if (document instanceof Entry entry
                    && documents.get(DocumentKey.resource(entry.resource()))
                            instanceof Resource resource
                    && isShown(entry, resource, now)) {
                items.add(item(entry, resource));
            }
        }
        return new Published(items);
    }

    /// News come and go, and some are for one district only.
    private static boolean isShown(Entry entry, Resource resource, Instant now) {
        if (!(resource.conditions().nature() instanceof Terms.Nature.Rubric(int days))
                || entry.showing().isEmpty()) {
            return true;
        }
        Showing showing = entry.showing().get();
        Instant end = showing.until().orElse(showing.from().plus(Duration.ofDays(days)));
        return showing.districts().isEmpty()
                && showing.kiosks().isEmpty()
                && !now.isBefore(showing.from())
                && now.isBefore(end);
    }

    private static Item item(Entry entry, Resource resource) {
        var former = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        var streets = new ArrayList<String>();
        var texts = new ArrayList<String>();
        for (FieldDefinition field : resource.fields()) {
            FieldValue value = entry.values().get(field.id());
            if (value == null) {
                continue;
            }
            if (value instanceof FieldValue.FormerNames(List<FormerName> names)) {
                names.forEach(name -> former.add(name.name().ukrainian()));
            } else if (field.id().equals("former-names")) {
                // written as «площа Калузька (до 2016-05-19, …); …»
                Stream.of(FieldWords.of(field, value).ukrainian().split(";"))
                        .map(name -> name.replaceAll("\\([^()]*\\)", "").strip())
                        .filter(name -> !name.isEmpty())
                        .forEach(former::add);
            } else if (!field.has(FieldTrait.SEARCHABLE)) {
                continue;
            } else if (value instanceof FieldValue.Address address) {
                addresses.add(address.text().ukrainian());
                address.place().ifPresent(place -> streets.add(place.street()));
            } else if (!field.id().equals(resource.titleField())) {
                texts.add(FieldWords.of(field, value).ukrainian());
            }
        }
        String name =
                entry.value(resource.titleField())
                        .filter(FieldValue.Text.class::isInstance)
                        .map(value -> ((FieldValue.Text) value).text().ukrainian())
                        .orElse(entry.id());
        return new Item(
                entry.resource() + "/" + entry.id(), name, former, addresses, streets, texts);
    }

    private static Path snapshot(Path agent) throws IOException {
        try (Stream<Path> files = Files.list(agent.resolve("editions"))) {
            return files.filter(file -> file.toString().endsWith(".snapshot"))
                    .sorted()
                    .reduce((_, later) -> later)
                    .orElseThrow(() ->
                            new ProvisioningException("no snapshot of an edition in " + agent));
        }
    }
}
