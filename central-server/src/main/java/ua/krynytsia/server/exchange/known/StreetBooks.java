// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

import java.util.HashMap;
import java.util.Map;
import ua.krynytsia.server.catalogue.Edit;

/// The registers of streets that an import looks into, each read once for all its files.
public final class StreetBooks {
    private final Map<String, Streets> books = new HashMap<>();

    Streets book(Edit edit, String register) {
        return books.computeIfAbsent(register, id -> Streets.of(edit, id));
    }

    /// A resource has changed: where it is a register of streets, it is read anew.
    public void forget(String resource) {
        books.remove(resource);
    }
}
