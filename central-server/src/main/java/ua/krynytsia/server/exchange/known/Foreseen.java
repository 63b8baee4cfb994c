// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.known;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Entries that are not there yet and that the running import is going to make, so that rows may
/// speak of later rows. Of a very large file only the first rows are foreseen; one import, one
/// thread.
public final class Foreseen {
    private static final int MOST = 100_000;
    private static final String SEVERAL = "";

    private final Map<String, Set<String>> ids = new HashMap<>();
    private final Map<String, Map<String, String>> titles = new HashMap<>();
    private int room = MOST;

    /// @param title the name by which rows may speak of the entry; may be blank
    public void add(String resource, String id, String title) {
        if (room > 0 && ids.computeIfAbsent(resource, _ -> new HashSet<>()).add(id)) {
            room--;
            titles.computeIfAbsent(resource, _ -> new HashMap<>())
                    .merge(title, id, (_, _) -> SEVERAL);
        }
    }

    /// It will not be made after all.
    public void remove(String resource, String id) {
        ids.getOrDefault(resource, Set.of()).remove(id);
    }

    /// Whether it is going to be made.
    public boolean has(String resource, String id) {
        return ids.getOrDefault(resource, Set.of()).contains(id);
    }

    /// The id of the entry that will have this id, or alone this name.
    Optional<String> find(String resource, String words) {
        return Optional.of(words)
                .filter(id -> has(resource, id))
                .or(() ->
                        Optional.ofNullable(titles.getOrDefault(resource, Map.of()).get(words))
                                .filter(id -> has(resource, id)));
    }
}
