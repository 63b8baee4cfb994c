// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.values.Known;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.content.Photo;
import ua.krynytsia.wire.content.StreetAddress;

/// What cells may speak of: the entries as the running import sees them. For one file.
public final class KnownEntries implements Known {
    private static final int KEPT = 5000;

    private final Edit edit;
    private final Known files;
    private final ImportMemory memory;
    private final Map<String, String> found =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
                    return size() > KEPT;
                }
            };

    /// @param files knows the pictures and files that came along
    public KnownEntries(Edit edit, Known files, ImportMemory memory) {
        this.edit = edit;
        this.files = files;
        this.memory = memory;
    }

    @Override
    public Optional<String> entry(String resource, String words) {
        String kept = found.get(resource + "/" + words);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<String> id = byId(resource, words).or(() -> byTitle(resource, words));
        id.ifPresent(one -> found.put(resource + "/" + words, one));
        return id.or(() -> memory.foreseen().find(resource, words));
    }

    private Optional<String> byId(String resource, String words) {
        boolean slug = words.matches("[a-z0-9][a-z0-9-]{0,63}");
        return slug && !edit.entries(resource, Set.of(words)).isEmpty()
                ? Optional.of(words)
                : Optional.empty();
    }

    private Optional<String> byTitle(String resource, String words) {
        List<String> named = edit.named(resource, words);
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    @Override
    public Optional<StreetAddress> street(String register, String line) {
        return memory.streets().book(edit, register).find(line);
    }

    @Override
    public Optional<Photo> photo(String file, LocalizedText alternative) {
        return files.photo(file, alternative);
    }

    @Override
    public Optional<MediaReference> file(String name) {
        return files.file(name);
    }
}
