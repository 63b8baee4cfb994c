// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.agent.search.terms.Searchable;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.Resource;

/// What the entries of an edition say to the search: the name, the names before, the addresses with
/// all names of their streets, the other searchable fields, with the names of the entries referred
/// to. Opening hours say nothing.
public final class SearchTexts {
    private final Content content;
    private final Streets streets;

    public SearchTexts(Content content) {
        this.content = content;
        this.streets = new Streets(content);
    }

    /// Of every entry, each read only when it is asked for: together they take as much memory as
    /// the edition.
    public List<Searchable> all() {
        List<Listed> listed = content.listResources().stream().flatMap(SearchTexts::own).toList();
        return new AbstractList<>() {
            @Override
            public Searchable get(int index) {
                Listed each = listed.get(index);
                return of(each.entry(), each.resource());
            }

            @Override
            public int size() {
                return listed.size();
            }
        };
    }

    /// Of every entry of a resource.
    public List<Searchable> of(ResourceContents all) {
        return own(all).map(listed -> of(listed.entry(), listed.resource())).toList();
    }

    /// What a composite shows of others is found with those others.
    private static Stream<Listed> own(ResourceContents all) {
        return all.listed().stream()
                .filter(listed -> listed.resource().id().equals(all.resource().id()));
    }

    /// Of the entries that must be read anew when these documents have changed: themselves, those
    /// of a changed resource, and those that lend words from a changed entry.
    ///
    /// @param gone documents that are no longer there
    public List<Searchable> after(Collection<DocumentKey> changed, Collection<DocumentKey> gone) {
        var touched = new HashSet<DocumentKey>(changed);
        touched.addAll(gone);
        boolean isStreetGone = gone.stream().anyMatch(streets::isStreet);
        boolean isStreetTouched = isStreetGone || changed.stream().anyMatch(streets::isStreet);
        Set<String> lenders =
                touched.stream()
                        .filter(key -> key.kind().equals("entry"))
                        .map(key -> key.value().split("/", -1)[1])
                        .collect(Collectors.toSet());
        var anew = new ArrayList<Searchable>();
        for (ResourceContents all : content.listResources()) {
            Resource resource = all.resource();
            boolean isDeclaredAnew = touched.contains(resource.key());
            boolean mayLend =
                    isStreetTouched && Streets.addresses(resource).findAny().isPresent()
                            || refersToAny(resource, lenders);
            for (Listed listed : own(all).toList()) {
                if (isDeclaredAnew
                        || touched.contains(listed.key())
                        || mayLend && lends(listed.entry(), resource, touched, isStreetGone)) {
                    anew.add(of(listed.entry(), resource));
                }
            }
        }
        return anew;
    }

    private static boolean refersToAny(Resource resource, Set<String> lenders) {
        return resource.fieldsOf(FieldType.Reference.class).stream()
                .map(field -> (FieldType.Reference) field.type())
                .anyMatch(type -> lenders.contains(type.resource()));
    }

    private boolean lends(
            Entry entry, Resource resource, Set<DocumentKey> touched, boolean isStreetGone) {
        for (FieldDefinition field : resource.fields()) {
            FieldValue value = entry.values().get(field.id());
            boolean lends =
                    switch (value) {
                        case FieldValue.Address address ->
                                isStreetGone
                                        || field.type() instanceof FieldType.Address type
                                                && streets.find(type, address).stream()
                                                        .map(Streets.Street::key)
                                                        .anyMatch(touched::contains);
                        case FieldValue.Reference(List<String> ids) ->
                                field.type() instanceof FieldType.Reference type
                                        && ids.stream()
                                                .map(id -> DocumentKey.entry(type.resource(), id))
                                                .anyMatch(touched::contains);
                        case null, default -> false;
                    };
            if (lends) {
                return true;
            }
        }
        return false;
    }

    private Searchable of(Entry entry, Resource resource) {
        var places = new ArrayList<LocalizedText>();
        var texts = new ArrayList<LocalizedText>();
        for (FieldDefinition field : resource.fields()) {
            if (!field.has(FieldTrait.SEARCHABLE) || field.id().equals(resource.titleField())) {
                continue;
            }
            switch (entry.values().get(field.id())) {
                case FieldValue.Address address -> {
                    places.add(address.text());
                    if (field.type() instanceof FieldType.Address type) {
                        streets.find(type, address)
                                .forEach(street -> places.addAll(street.names()));
                    }
                }
                case FieldValue.Reference reference -> texts.addAll(titles(field, reference));
                case FieldValue.Hours _, FieldValue.FormerNames _ -> {
                    // hours are not searched; former names stand with the name
                }
                case null -> {
                    // no value
                }
                default -> EntryTexts.text(entry, field).ifPresent(texts::add);
            }
        }
        return new Searchable(
                entry.key(),
                EntryTexts.title(entry, resource),
                Streets.formerNames(entry),
                places,
                texts,
                resource.presentation().title());
    }

    private List<LocalizedText> titles(FieldDefinition field, FieldValue.Reference reference) {
        if (!(field.type() instanceof FieldType.Reference type)) {
            return List.of(FieldWords.of(field, reference));
        }
        return content.findResource(type.resource()).stream()
                .flatMap(all ->
                        reference.entries().stream().flatMap(id -> all.findLine(id).stream()))
                .map(line -> line.title())
                .toList();
    }
}
