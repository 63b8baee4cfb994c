// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.krynytsia.server.admin.ValueWords;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.EntryList;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldTrait;
import ua.krynytsia.wire.content.Resource;

/// A page of entries as a table: the name first, then what lists show.
public record EntryTable(Resource resource, EntryList list, Page page, Tongue tongue) {
    private static final int COLUMNS = 3;

    /// @param query what was searched for
    /// @param number from 0
    /// @param isMine whether only what the reader's own organisation keeps is listed
    public record Page(String query, int number, int size, boolean isMine) {
        /// Of the address, before the number.
        public String search() {
            return "q="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)
                    + (isMine ? "&mine=yes" : "");
        }

        int offset() {
            return number * size;
        }
    }

    public List<FieldDefinition> columns() {
        return resource.fields().stream()
                .filter(field -> !field.id().equals(resource.titleField()))
                .filter(field -> field.has(FieldTrait.IN_LIST))
                .limit(COLUMNS)
                .toList();
    }

    public String title(StoredEntry stored) {
        return Shelf.title(resource, stored.entry(), tongue);
    }

    public String cell(StoredEntry stored, FieldDefinition field) {
        return stored.entry()
                .value(field.id())
                .map(value -> ValueWords.of(field.type(), value, tongue))
                .orElse("");
    }

    public boolean hasPrevious() {
        return page.number() > 0;
    }

    public boolean hasNext() {
        return page.offset() + page.size() < list.total();
    }

    public int first() {
        return list.total() == 0 ? 0 : page.offset() + 1;
    }

    public int last() {
        return Math.min(page.offset() + page.size(), list.total());
    }
}
