// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.provisioning.city.plan.Catalogue;
import ua.krynytsia.provisioning.city.plan.Nodes;
import ua.krynytsia.provisioning.city.words.Word;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Provenance;

/// What `city.json` tells the register of resources: author, responsible person and rhythm of each.
record RegisterPart(List<Registration> resources) {
    RegisterPart {
        resources = List.copyOf(resources);
    }

    record Registration(
            String resource,
            Author author,
            Responsible responsible,
            Upkeep upkeep,
            LocalizedText purpose,
            List<String> keywords) {
        Registration {
            keywords = List.copyOf(keywords);
        }
    }

    record Author(LocalizedText name, String code) {}

    record Responsible(String name, String email) {}

    /// @param periodicity in the register's word of JSON, such as `monthly`
    record Upkeep(String periodicity, Optional<LocalDate> updated, Optional<LocalDate> next) {}

    /// @param register the words of the list `register`, in the order of the resources
    static RegisterPart of(Catalogue catalogue, List<Word> register) {
        var registrations = new ArrayList<Registration>();
        for (int i = 0; i < register.size(); i++) {
            registrations.add(registration(catalogue.resources().get(i), register.get(i)));
        }
        return new RegisterPart(registrations);
    }

    private static Registration registration(JsonNode resource, Word word) {
        Provenance provenance = Catalogue.provenance(resource);
        String email = Nodes.id(resource) + "@krynytsia.example";
        return new Registration(
                Nodes.id(resource),
                new Author(provenance.author(), ""),
                new Responsible(word.part("responsible"), email),
                new Upkeep(word.part("periodicity"), provenance.updated(), provenance.nextUpdate()),
                Nodes.text(resource.path("lead")),
                List.of(word.part(Word.MAIN)));
    }
}
