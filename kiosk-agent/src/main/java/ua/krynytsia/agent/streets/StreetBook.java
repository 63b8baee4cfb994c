// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.streets;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Setting;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.StreetView;

/// The streets, houses and outages of one edition. `setting/building` names in its texts
/// `passports` and `outages` the resources; the register of streets is the one that the passports'
/// address names, or `streets`. Each part is worked out when it is first asked for. Thread-safe.
final class StreetBook {
    private static final DocumentKey SETTING = DocumentKey.setting("building");
    private static final String USUAL_REGISTER = "streets";

    private final Content content;
    private final Lazy<Optional<StreetNames>> names;
    private final Lazy<Optional<Passports>> passports;
    private final Lazy<Optional<Outages>> outages;
    private final Optional<ResourceContents> register;

    StreetBook(Content content) {
        this.content = content;
        String id = registerOf(named("passports"));
        register = content.findResource(id);
        names = new Lazy<>(() -> register.map(StreetNames::new));
        passports = new Lazy<>(() -> named("passports").map(all -> new Passports(all, id)));
        outages = new Lazy<>(() -> named("outages").map(all -> new Outages(all, id)));
    }

    boolean isOf(Content other) {
        return content == other;
    }

    /// Streets by the beginnings of the words of any of their names.
    EntryPage find(String typed, int limit) {
        List<EntryLine> lines =
                names.get().map(all -> all.find(typed, limit)).orElseGet(List::of).stream()
                        .flatMap(match -> line(match).stream())
                        .toList();
        return new EntryPage(lines.size(), 0, lines, Map.of());
    }

    Optional<StreetView> findStreet(String id, LocalDate today) {
        return register.flatMap(all -> all.findLine(id))
                .map(line ->
                        new StreetView(
                                line,
                                passports.get().map(all -> all.on(id)).orElseGet(List::of),
                                outages.get().map(all -> all.on(id, today)).orElseGet(List::of)));
    }

    /// One found by a former name says so in its note.
    private Optional<EntryLine> line(StreetNames.Match match) {
        Optional<EntryLine> line = register.flatMap(all -> all.findLine(match.street()));
        return line.map(now -> match.former().map(was -> noted(now, was)).orElse(now));
    }

    private static EntryLine noted(EntryLine line, LocalizedText former) {
        var note =
                LocalizedText.of(
                        "колишня назва: " + former.ukrainian(),
                        "former name: " + former.in(LocalizedText.ENGLISH));
        return new EntryLine(
                line.resource(), line.id(), line.title(), note, line.locality(), line.point());
    }

    private Optional<ResourceContents> named(String text) {
        return content.find(SETTING)
                .map(Held::document)
                .filter(Setting.class::isInstance)
                .map(setting -> ((Setting) setting).texts().get(text))
                .map(words -> words.ukrainian().strip())
                .flatMap(content::findResource);
    }

    private static String registerOf(Optional<ResourceContents> passports) {
        return passports.stream()
                .flatMap(all -> all.resource().fieldsOf(FieldType.Address.class).stream())
                .flatMap(field -> ((FieldType.Address) field.type()).streets().stream())
                .findFirst()
                .orElse(USUAL_REGISTER);
    }

    /// Worked out once.
    private static final class Lazy<T> {
        private final Supplier<T> work;
        private Optional<T> value = Optional.empty();

        Lazy(Supplier<T> work) {
            this.work = work;
        }

        synchronized T get() {
            T known = value.orElseGet(work);
            value = Optional.of(known);
            return known;
        }
    }
}
