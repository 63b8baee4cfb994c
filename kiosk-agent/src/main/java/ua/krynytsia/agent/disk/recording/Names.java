// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/// Which names lead to which contents: as programs see it, and as it is forced.
final class Names {
    private final SortedMap<Path, Content> seen = new TreeMap<>();
    private final SortedMap<Path, Content> forced = new TreeMap<>();
    private final List<Change> since = new ArrayList<>();

    /// Directories that were made while we watched: what lies below one of them is there only if it
    /// is.
    private final Set<Path> made = new HashSet<>();

    /// @param from empty for a new name
    /// @param to empty for a name that ends
    private record Change(Optional<Path> from, Optional<Path> to, Content content) {
        boolean concerns(Path directory) {
            return from.filter(it -> directory(it).equals(directory)).isPresent()
                    || to.filter(it -> directory(it).equals(directory)).isPresent();
        }
    }

    Optional<Content> find(Path file) {
        return Optional.ofNullable(seen.get(file));
    }

    void create(Path file) {
        change(Optional.empty(), Optional.of(file), new Content());
    }

    void makeDirectory(Path directory) {
        made.add(directory);
        create(directory);
    }

    void rename(Path from, Path to) {
        if (made.contains(from)) {
            made.add(to);
        }
        change(Optional.of(from), Optional.of(to), find(from).orElseGet(Content::new));
    }

    void remove(Path file) {
        find(file).ifPresent(it -> change(Optional.of(file), Optional.empty(), it));
    }

    void force(Path directory) {
        for (Change change : List.copyOf(since)) {
            if (change.concerns(directory)) {
                apply(change, forced);
                since.remove(change);
            }
        }
    }

    /// The files that are there after a cut.
    SortedMap<Path, Content> left(Unforced unforced, RandomGenerator random) {
        SortedMap<Path, Content> left =
                switch (unforced) {
                    case LOST -> new TreeMap<>(forced);
                    case KEPT, TORN -> new TreeMap<>(seen);
                    case REORDERED -> upToSomeMoment(random);
                };
        Set<Path> there = Set.copyOf(left.keySet());
        left.keySet().removeIf(file -> made.contains(file) || !isReached(file, there));
        return left;
    }

    private SortedMap<Path, Content> upToSomeMoment(RandomGenerator random) {
        var left = new TreeMap<>(forced);
        since.subList(0, random.nextInt(since.size() + 1)).forEach(change -> apply(change, left));
        return left;
    }

    private boolean isReached(Path file, Set<Path> there) {
        Path directory = directory(file);
        return directory.toString().isEmpty()
                || (!made.contains(directory) || there.contains(directory))
                        && isReached(directory, there);
    }

    private void change(Optional<Path> from, Optional<Path> to, Content content) {
        var change = new Change(from, to, content);
        since.add(change);
        apply(change, seen);
    }

    private static void apply(Change change, Map<Path, Content> names) {
        change.from().ifPresent(names::remove);
        change.to().ifPresent(to -> names.put(to, change.content()));
        if (change.from().isPresent() && change.to().isPresent()) {
            moveBelow(change.from().get(), change.to().get(), names);
        }
    }

    private static void moveBelow(Path from, Path to, Map<Path, Content> names) {
        for (Path file : List.copyOf(names.keySet())) {
            if (file.startsWith(from) && names.get(file) instanceof Content content) {
                names.remove(file);
                names.put(to.resolve(from.relativize(file)), content);
            }
        }
    }

    private static Path directory(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }
}
