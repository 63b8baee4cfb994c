// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.content.Terms;

/// What the catalogue says of a resource beyond its fields: `access`, `audience`, `nature` and
/// `layout`.
public final class TermsPlan {
    private static final Set<String> INSIDERS = Set.of("administrator", "coordinator", "official");
    private static final int ANNOUNCED_DAYS = 30;

    private TermsPlan() {}

    /// Empty where the resource is a plain public one.
    public static Optional<Terms> of(JsonNode resource) {
        var terms =
                new Terms(
                        access(resource.path("access").asText("open")),
                        audience(resource.path("audience")),
                        nature(resource),
                        Terms.CardLayout.valueOf(
                                resource.path("layout").asText("facts").toUpperCase(Locale.ROOT)),
                        Optional.empty());
        return terms.equals(Terms.PLAIN) ? Optional.empty() : Optional.of(terms);
    }

    private static Terms.Access access(String access) {
        return switch (access) {
            case "open" -> new Terms.Access.Open();
            case "internal" -> new Terms.Access.Internal(INSIDERS);
            default -> throw new ProvisioningException("there is no access '" + access + "'");
        };
    }

    private static Set<Terms.Audience> audience(JsonNode named) {
        if (named.isMissingNode()) {
            return Terms.PLAIN.audience();
        }
        var audience = new TreeSet<Terms.Audience>();
        named.forEach(
                one -> audience.add(Terms.Audience.valueOf(one.asText().toUpperCase(Locale.ROOT))));
        return audience;
    }

    private static Terms.Nature nature(JsonNode resource) {
        String nature = resource.path("nature").asText("register");
        return switch (nature) {
            case "register" -> new Terms.Nature.Register();
            case "rubric" ->
                    new Terms.Nature.Rubric(resource.path("lifetime").asInt(ANNOUNCED_DAYS));
            case "composite" -> new Terms.Nature.Composite(selections(resource.path("shows")));
            default -> throw new ProvisioningException("there is no nature '" + nature + "'");
        };
    }

    /// `{hospitals: [], services: {topic: residence}, parks: [parks-001]}`: all of the entries,
    /// those of one choice, the named ones.
    private static List<Terms.Selection> selections(JsonNode shows) {
        var selections = new ArrayList<Terms.Selection>();
        shows.properties()
                .forEach(shown -> {
                    var entries = new ArrayList<String>();
                    var where = new TreeMap<String, String>();
                    if (shown.getValue().isObject()) {
                        shown.getValue()
                                .properties()
                                .forEach(one -> where.put(one.getKey(), one.getValue().asText()));
                    } else {
                        shown.getValue().forEach(entry -> entries.add(entry.asText()));
                    }
                    selections.add(new Terms.Selection(shown.getKey(), where, entries));
                });
        return selections;
    }
}
