// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ua.krynytsia.rules.content.FieldKinds;
import ua.krynytsia.rules.content.ProtocolNeeds;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.Resource;

/// What of the content which terminals cannot show, by the protocol version that each reports.
public final class Readiness {
    private static final LocalizedText WHOLE =
            LocalizedText.of("вид ресурсу", "the kind of the resource");

    private final Terminals terminals;
    private final Supplier<List<Document>> content;

    /// @param content the resources and forms that the next edition holds
    public Readiness(Terminals terminals, Supplier<List<Document>> content) {
        this.terminals = terminals;
        this.content = content;
    }

    List<Terminal> listTerminals() {
        return terminals.listTerminals();
    }

    /// In the order of the terminals. One that has never reported is not judged.
    public List<Gap> listGaps() {
        List<Need> needs = content.get().stream().flatMap(Readiness::needs).toList();
        var gaps = new ArrayList<Gap>();
        for (Terminal terminal : terminals.listTerminals()) {
            terminal.heard()
                    .map(heard -> heard.report().understands())
                    .ifPresent(version ->
                            needs.stream()
                                    .filter(need -> need.version() > version)
                                    .map(need -> need.gap(terminal))
                                    .forEach(gaps::add));
        }
        return gaps;
    }

    private static Stream<Need> needs(Document document) {
        return switch (document) {
            case Resource resource -> ofResource(resource);
            case Form form -> ofForm(form);
            default -> Stream.empty();
        };
    }

    private static Stream<Need> ofResource(Resource resource) {
        LocalizedText title = resource.presentation().title();
        int whole = ProtocolNeeds.of(resource.conditions().nature());
        return Stream.concat(
                Stream.of(new Need(whole, resource.key(), title, "", WHOLE)),
                resource.fields().stream()
                        .filter(field -> !field.has(FieldTrait.INTERNAL))
                        .map(field -> ofField(resource.key(), title, field)));
    }

    private static Stream<Need> ofForm(Form form) {
        return form.questions().stream()
                .map(question ->
                        need(
                                form.key(),
                                form.presentation().title(),
                                question.id(),
                                question.type()));
    }

    private static Need ofField(DocumentKey key, LocalizedText title, FieldDefinition field) {
        return need(key, title, field.id(), field.type());
    }

    private static Need need(DocumentKey key, LocalizedText title, String field, FieldType type) {
        return new Need(
                ProtocolNeeds.of(type),
                key,
                title,
                field,
                LocalizedText.of(FieldKinds.ukrainian(type), FieldKinds.english(type)));
    }

    private record Need(
            int version, DocumentKey key, LocalizedText title, String field, LocalizedText kind) {
        Gap gap(Terminal terminal) {
            return new Gap(terminal.kiosk(), key, title, field, kind);
        }
    }
}
