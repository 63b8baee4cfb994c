// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.city.words.Families;
import ua.krynytsia.provisioning.city.words.Texts;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Provenance;
import ua.krynytsia.wire.content.Vocabulary;

/// The hand-written catalogue of a city: sections, resources in the order of their declaration, and
/// the lists of words they draw from.
///
/// @param resources each complete, with what its shape gave it
public record Catalogue(
        List<JsonNode> sections, List<JsonNode> resources, Map<String, List<Word>> words) {
    private static final String SERVICES = "services";
    private static final String WORDS = "words";

    public Catalogue {
        sections = List.copyOf(sections);
        resources = List.copyOf(resources);
        words = Map.copyOf(words);
    }

    /// Some twenty resources.
    public static Catalogue small() {
        JsonNode catalogue = Texts.yaml("catalogue.yaml");
        var words = new LinkedHashMap<>(commonWords());
        words.put(SERVICES, Families.of(Texts.yaml("services.yaml")));
        var resources = new ArrayList<JsonNode>();
        Vocabularies vocabularies = Vocabularies.load();
        for (JsonNode resource : catalogue.path("resources")) {
            var complete = (ObjectNode) resource.deepCopy();
            vocabularies.resolve(complete);
            complete.set("updated", catalogue.path("updated"));
            complete.set("next-update", catalogue.path("next-update"));
            resources.add(complete);
        }
        return new Catalogue(Texts.stream(catalogue.path("sections")).toList(), resources, words);
    }

    /// All resources of the portal's register.
    public static Catalogue full() {
        JsonNode city = Texts.yaml("full/city.yaml");
        var words = new LinkedHashMap<>(commonWords());
        var resources = new ArrayList<JsonNode>();
        Vocabularies vocabularies = Vocabularies.load();
        for (JsonNode part : city.path("parts")) {
            JsonNode file = Texts.yaml("full/" + part.asText() + ".yaml");
            addLists(file.path(WORDS), words);
            file.path("families")
                    .properties()
                    .forEach(list -> words.put(list.getKey(), Families.of(list.getValue())));
            for (JsonNode resource : file.path("resources")) {
                ObjectNode complete = complete(resource, city);
                vocabularies.resolve(complete);
                resources.add(complete);
            }
        }
        var services = new ArrayList<>(Families.of(Texts.yaml("services.yaml")));
        services.addAll(words.getOrDefault("more-services", List.of()));
        words.put(SERVICES, services);
        return new Catalogue(Texts.stream(city.path("sections")).toList(), resources, words);
    }

    /// The closed lists that the resources choose from.
    public List<Vocabulary> vocabularies() {
        return Vocabularies.namedBy(resources);
    }

    /// How the rows are made of every resource that has rows of its own.
    public List<ResourcePlan> plans() {
        return resources.stream()
                .filter(resource -> !resource.path("nature").asText().equals("composite"))
                .map(ResourcePlan::from)
                .toList();
    }

    /// Whose words a resource holds and how fresh they are.
    public static Provenance provenance(JsonNode resource) {
        Optional<Rhythm> rhythm = rhythm(resource);
        String id = Nodes.id(resource);
        return new Provenance(
                author(resource),
                Optional.of(
                        rhythm.map(often -> often.updated(id))
                                .orElseGet(() -> day(resource, "updated"))),
                Optional.of(
                        rhythm.map(often -> often.next(id))
                                .orElseGet(() -> day(resource, "next-update"))));
    }

    public static LocalizedText author(JsonNode resource) {
        return Nodes.text(resource.path("author"));
    }

    /// How often it is renewed, where that is said.
    public static Optional<Rhythm> rhythm(JsonNode resource) {
        return resource.has("every")
                ? Optional.of(
                        Rhythm.valueOf(resource.path("every").asText().toUpperCase(Locale.ROOT)))
                : Optional.empty();
    }

    private static LocalDate day(JsonNode resource, String property) {
        return LocalDate.parse(resource.path(property).asText());
    }

    private static ObjectNode complete(JsonNode resource, JsonNode city) {
        var complete = Nodes.shaped(resource, city.path("shapes"));
        JsonNode author = city.path("authors").path(resource.path("by").asText());
        if (author.isMissingNode()) {
            throw new ProvisioningException(
                    "the resource " + Nodes.id(resource) + " has no author");
        }
        complete.set("author", author);
        return complete;
    }

    private static Map<String, List<Word>> commonWords() {
        var lists = new LinkedHashMap<String, List<Word>>();
        addLists(Texts.yaml("words.yaml"), lists);
        addLists(Texts.yaml("guide.yaml"), lists);
        return lists;
    }

    private static void addLists(JsonNode lists, Map<String, List<Word>> words) {
        lists.properties()
                .forEach(list ->
                        words.put(
                                list.getKey(),
                                Texts.stream(list.getValue()).map(Word::from).toList()));
    }
}
