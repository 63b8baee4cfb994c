// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.content.Resource;
import ua.krynytsia.wire.content.Section;

/// The content as its authors keep it. Thread-safe.
public final class Catalogue {
    /// @param media the directory of the pictures, made where it is missing
    public Catalogue(Store store, Path media, Clock clock) {}

    public List<Section> listSections() {
        throw new UnsupportedOperationException();
    }

    public List<Resource> listResources() {
        throw new UnsupportedOperationException();
    }

    public List<Form> listForms() {
        throw new UnsupportedOperationException();
    }

    public Optional<Resource> findResource(String id) {
        throw new UnsupportedOperationException();
    }

    /// The entries whose words hold `query`, all where it is blank.
    public EntryList listEntries(String resource, String query, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public Optional<StoredEntry> findEntry(String resource, String id) {
        throw new UnsupportedOperationException();
    }

    /// Saves where `expectedRevision` is the one that stands there; 0 for a new entry. The locality
    /// is computed here, whatever `entry` says.
    public SaveOutcome save(Entry entry, long expectedRevision, String who) {
        throw new UnsupportedOperationException();
    }

    public Optional<byte[]> findMedia(Sha256 hash) {
        throw new UnsupportedOperationException();
    }
}
