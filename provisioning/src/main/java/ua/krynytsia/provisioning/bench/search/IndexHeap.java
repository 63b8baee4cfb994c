// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.agent.search.SearchIndex;
import ua.krynytsia.agent.search.SearchView;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.provisioning.ProvisioningException;

/// The heap that an open index, its synonyms and the dictionary take: what this process has more
/// with them than without.
final class IndexHeap {
    private static final List<String> QUERIES = List.of("лікарня", "ліцкй", "ksrfh", "likarnia");

    private IndexHeap() {}

    /// @param copy a folder to copy the index to, since its owner has it open
    static long of(Path index, Path copy) {
        copy(index, copy);
        long before = used();
        try (SearchIndex open = SearchIndex.open(copy);
                SearchView view = open.view(Synonyms.of(List.of()))) {
            QUERIES.forEach(query -> view.find(query, _ -> 1));
            return used() - before;
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                if (!file.endsWith("write.lock")) {
                    Files.copy(file, to.resolve(file.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot copy " + from, e);
        }
    }
}
