// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// What a field speaks of that stands elsewhere: entries of other resources, pictures, files.
///
/// @param visible the resources whose names the author may see
public record Shelf(Catalogue catalogue, Predicate<Resource> visible, Tongue tongue) {
    private static final int FOUND = 20;

    /// An entry by its name.
    public record Named(String id, String name) {}

    /// Whether a text has the form of an id.
    public static boolean isSlug(String id) {
        return id.matches("[a-z0-9][a-z0-9-]{0,63}");
    }

    /// The entry with its name; with its id for a name where it is not there, or not for these
    /// eyes.
    public Named named(String resource, String id) {
        return shown(resource)
                .flatMap(it ->
                        catalogue
                                .findEntry(resource, id)
                                .map(stored -> new Named(id, title(it, stored.entry(), tongue))))
                .orElseGet(() -> new Named(id, id));
    }

    boolean holds(String resource, String id) {
        return isSlug(id) && catalogue.findEntry(resource, id).isPresent();
    }

    /// The first entries whose words hold these.
    public List<Named> search(String resource, String words) {
        return shown(resource).stream()
                .flatMap(it ->
                        catalogue.listEntries(resource, words, 0, FOUND).entries().stream()
                                .map(StoredEntry::entry)
                                .map(entry -> new Named(entry.id(), title(it, entry, tongue))))
                .toList();
    }

    private Optional<Resource> shown(String resource) {
        return catalogue.findResource(resource).filter(visible);
    }

    /// The name of an entry; its id where it has none.
    public static String title(Resource resource, Entry entry, Tongue tongue) {
        return resource.findField(resource.titleField())
                .flatMap(field ->
                        entry.value(field.id())
                                .map(value -> ValueWords.of(field.type(), value, tongue)))
                .filter(name -> !name.isBlank())
                .orElse(entry.id());
    }
}
