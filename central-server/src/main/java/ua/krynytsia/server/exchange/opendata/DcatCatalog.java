// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.opendata;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.registry.Periodicity;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.registry.Registration;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Resource;

/// The register as DCAT-AP 3.0.0 in JSON-LD 1.1: a catalogue, a data set per resource, a
/// distribution per file. Everything is written under its full prefixed name, so that no context of
/// others has to be fetched.
public final class DcatCatalog {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
    private static final String FILE_TYPE =
            "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "dcat", "http://www.w3.org/ns/dcat#",
                    "dct", "http://purl.org/dc/terms/",
                    "foaf", "http://xmlns.com/foaf/0.1/",
                    "vcard", "http://www.w3.org/2006/vcard/ns#",
                    "xsd", "http://www.w3.org/2001/XMLSchema#");

    private final DatasetAddresses addresses;
    private final JsonGenerator json;

    private DcatCatalog(DatasetAddresses addresses, JsonGenerator json) {
        this.addresses = addresses;
        this.json = json;
    }

    /// @param city whose catalogue it is
    /// @param lines those that are published
    public static void write(
            LocalizedText city,
            List<Register.Line> lines,
            DatasetAddresses addresses,
            OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new DcatCatalog(addresses, json).write(city, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(LocalizedText city, List<Register.Line> lines) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("@context");
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        json.writeEndObject();
        begin(addresses.catalog(), "dcat:Catalog");
        words(
                "dct:title",
                LocalizedText.of(
                        "Інформаційні ресурси: " + city.ukrainian(),
                        "Information resources: " + city.in(LocalizedText.ENGLISH)));
        words(
                "dct:description",
                LocalizedText.of(
                        "Єдиний реєстр інформаційних ресурсів міста",
                        "The single register of the city's information resources"));
        agent(city, "");
        links("dct:license", LICENCE);
        json.writeArrayFieldStart("dcat:dataset");
        for (Register.Line line : lines) {
            if (line.row().isPresent()) {
                dataset(line.resource(), line.row().get().registration());
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void dataset(Resource resource, Registration registration) throws IOException {
        json.writeStartObject();
        begin(addresses.page(resource), "dcat:Dataset");
        LocalizedText title = resource.presentation().title();
        LocalizedText lead = resource.presentation().lead();
        words("dct:title", title);
        words("dct:description", lead.isBlank() ? title : lead);
        json.writeStringField("dct:identifier", resource.id());
        agent(registration.author().name(), registration.author().code());
        contact(registration.responsible());
        json.writeArrayFieldStart("dcat:keyword");
        for (String keyword : registration.keywords()) {
            tagged(LocalizedText.UKRAINIAN, keyword);
        }
        json.writeEndArray();
        Optional<String> frequency =
                registration.upkeep().periodicity().map(Periodicity::frequency);
        if (frequency.isPresent()) {
            links("dct:accrualPeriodicity", frequency.get());
        }
        day("dct:modified", registration.upkeep().updated());
        links("dcat:landingPage", addresses.page(resource).toString());
        json.writeArrayFieldStart("dcat:distribution");
        for (DatasetAddresses.Form form : DatasetAddresses.forms(resource)) {
            distribution(resource, form);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void distribution(Resource resource, DatasetAddresses.Form form) throws IOException {
        URI file = addresses.file(resource, form);
        json.writeStartObject();
        begin(URI.create(file + "#distribution"), "dcat:Distribution");
        words(
                "dct:title",
                resource.presentation().title().map(title -> title + ", " + form.name()));
        links("dcat:accessURL", file.toString());
        links("dcat:downloadURL", file.toString());
        links("dct:format", FILE_TYPE + form.euCode());
        links("dcat:mediaType", MEDIA_TYPE + form.mediaType());
        links("dct:license", LICENCE);
        json.writeEndObject();
    }

    private void agent(LocalizedText name, String code) throws IOException {
        json.writeObjectFieldStart("dct:publisher");
        json.writeStringField("@type", "foaf:Agent");
        words("foaf:name", name);
        if (!code.isBlank()) {
            json.writeStringField("dct:identifier", code);
        }
        json.writeEndObject();
    }

    private void contact(Registration.Responsible responsible) throws IOException {
        json.writeObjectFieldStart("dcat:contactPoint");
        json.writeStringField("@type", "vcard:Kind");
        json.writeStringField("vcard:fn", responsible.name());
        links("vcard:hasEmail", "mailto:" + responsible.email());
        json.writeEndObject();
    }

    private void begin(URI id, String type) throws IOException {
        json.writeStringField("@id", id.toString());
        json.writeStringField("@type", type);
    }

    private void links(String name, String target) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", target);
        json.writeEndObject();
    }

    private void day(String name, Optional<LocalDate> day) throws IOException {
        if (day.isPresent()) {
            json.writeObjectFieldStart(name);
            json.writeStringField("@type", "xsd:date");
            json.writeStringField("@value", day.get().toString());
            json.writeEndObject();
        }
    }

    private void words(String name, LocalizedText text) throws IOException {
        json.writeArrayFieldStart(name);
        for (Map.Entry<String, String> one : text.byLanguage().entrySet()) {
            if (!one.getValue().isBlank()) {
                tagged(one.getKey(), one.getValue());
            }
        }
        json.writeEndArray();
    }

    private void tagged(String language, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("@language", language);
        json.writeStringField("@value", text);
        json.writeEndObject();
    }
}
