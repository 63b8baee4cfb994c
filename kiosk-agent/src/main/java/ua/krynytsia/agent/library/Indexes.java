// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.EntryTexts;
import ua.krynytsia.agent.content.Held;
import ua.krynytsia.agent.content.ResourceContents;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.library.record.Changes;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.Quarantine;
import ua.krynytsia.agent.search.SearchException;
import ua.krynytsia.agent.search.SearchIndex;
import ua.krynytsia.agent.search.SearchView;
import ua.krynytsia.agent.search.Searchable;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.fleet.Manifest;

/// The two indexes of the edition shown: bytes by hash and words. Each carries a mark that names
/// the edition, the program and the way of reading words; whatever differs is made anew.
final class Indexes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final int AT_ONCE = 250;
    private static final Path WORDS = Path.of("index", "words");

    private final DocumentIndex documents;
    private final Disk disk;
    private final String program;
    private SearchIndex words;

    private Indexes(Disk disk, DocumentIndex documents, SearchIndex words, String program) {
        this.disk = disk;
        this.documents = documents;
        this.words = words;
        this.program = program;
    }

    static Indexes open(Disk disk, String program) {
        DocumentIndex documents = DocumentIndex.open(disk);
        try {
            return new Indexes(disk, documents, openWords(disk), program);
        } catch (SearchException e) {
            documents.close();
            throw e;
        }
    }

    DocumentIndex documents() {
        return documents;
    }

    SearchView view() {
        return words.view();
    }

    /// Makes both indexes reflect this edition; what already does is left alone.
    ///
    /// @return whether anything had to be made anew
    boolean agree(Edition edition, Content content) {
        String mark = mark(edition.manifest());
        boolean areDocumentsStale = !documents.mark().equals(Optional.of(mark));
        boolean areWordsStale = !words.mark().equals(Optional.of(mark));
        if (areDocumentsStale) {
            documents.replace(edition, content, mark);
        }
        if (areWordsStale) {
            fillWords(content);
            words.commit(mark);
        }
        return areDocumentsStale || areWordsStale;
    }

    /// The bytes once more from the files.
    void makeAnew(Edition edition, Content content) {
        documents.forgetBodies();
        documents.replace(edition, content, mark(edition.manifest()));
    }

    /// From the edition reflected now to the next. The words are kept beyond the process by [#keep]
    /// only: until then a new start makes them anew.
    void change(Changes changes, Content next) {
        documents.change(changes, next, mark(next.manifest()));
        try {
            changeWords(changes, next);
        } catch (SearchException e) {
            log.atWarn().setCause(e).log("the search index does not take words; it is made anew");
            words.close();
            words = openWords(disk);
            fillWords(next);
        }
    }

    void keep(Content shown) {
        words.commit(mark(shown.manifest()));
    }

    @Override
    public void close() {
        try (documents) {
            words.close();
        }
    }

    private void changeWords(Changes changes, Content next) {
        Set<String> renamed = new HashSet<>();
        List<DocumentKey> gone = new ArrayList<>(changes.deleted());
        List<Searchable> put = new ArrayList<>();
        for (DocumentKey key : changes.put().keySet()) {
            if (key.kind().equals("resource")) {
                renamed.add(key.value().substring("resource/".length()));
            }
            next.find(key).flatMap(held -> searchable(held, next)).ifPresent(put::add);
        }
        for (String id : renamed) {
            next.findResource(id).ifPresent(all -> put.addAll(searchable(List.of(all))));
        }
        words.remove(gone);
        words.put(put);
    }

    /// By all processors: reading words costs more than all else of a fresh edition.
    private void fillWords(Content content) {
        words.clear();
        for (ResourceContents all : content.listResources()) {
            List<Entry> entries = all.listEntries();
            IntStream.rangeClosed(0, entries.size() / AT_ONCE)
                    .parallel()
                    .mapToObj(part ->
                            entries.subList(
                                    part * AT_ONCE, Math.min((part + 1) * AT_ONCE, entries.size())))
                    .forEach(part ->
                            words.put(
                                    part.stream()
                                            .map(entry ->
                                                    EntryTexts.searchable(entry, all.resource()))
                                            .toList()));
        }
    }

    private static Optional<Searchable> searchable(Held held, Content content) {
        return held.document() instanceof Entry entry
                ? content.findResource(entry.resource())
                        .map(all -> EntryTexts.searchable(entry, all.resource()))
                : Optional.empty();
    }

    private static List<Searchable> searchable(List<ResourceContents> resources) {
        var searchable = new ArrayList<Searchable>();
        for (ResourceContents all : resources) {
            for (Entry entry : all.listEntries()) {
                searchable.add(EntryTexts.searchable(entry, all.resource()));
            }
        }
        return searchable;
    }

    private String mark(Manifest manifest) {
        return String.join(
                " ",
                manifest.number().toString(),
                manifest.digest().hex(),
                program,
                SearchIndex.version());
    }

    private static SearchIndex openWords(Disk disk) {
        try {
            return SearchIndex.open(disk.located(WORDS));
        } catch (SearchException e) {
            log.atWarn().setCause(e).log("the search index does not open and is made anew");
            new Quarantine(disk).setAside(WORDS);
            return SearchIndex.open(disk.located(WORDS));
        }
    }
}
