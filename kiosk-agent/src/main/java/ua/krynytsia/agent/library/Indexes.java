// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.SearchTexts;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.library.record.Changes;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.Quarantine;
import ua.krynytsia.agent.search.SearchException;
import ua.krynytsia.agent.search.SearchIndex;
import ua.krynytsia.agent.search.SearchView;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.store.StoreException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.Manifest;

/// The two indexes of the edition shown: bytes by hash and words. Each carries a mark that names
/// the edition, the program and the way of reading words; whatever differs is made anew.
final class Indexes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Indexes.class);
    private static final Path WORDS = Path.of("index", "words");

    private volatile DocumentIndex documents;
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

    /// The words as they are now, with the synonyms of this edition.
    SearchView view(Content content) {
        return words.view(Synonyms.of(content.listSynonyms()));
    }

    /// The bytes of a document.
    ///
    /// @param isShown whether the edition that names it is the one shown still
    /// @throws StoreException where the index lacks what the edition shown names: a torn page
    Optional<Bytes> body(Sha256 hash, BooleanSupplier isShown) {
        Optional<Bytes> found = documents.body(hash);
        if (found.isEmpty() && isShown.getAsBoolean()) {
            throw new StoreException("the index lacks " + hash, new IllegalStateException("torn"));
        }
        return found;
    }

    /// Whether the index of bytes was made of this edition by this program.
    boolean reflectBytes(Manifest manifest) {
        return readableMark().equals(Optional.of(mark(manifest)));
    }

    /// Makes the index of bytes reflect this edition, if it does not.
    ///
    /// @return whether it had to be made anew
    boolean agreeBytes(Edition edition, Content content) {
        boolean isStale = !reflectBytes(edition.manifest());
        if (isStale) {
            replaceBytes(edition, content, mark(edition.manifest()));
        }
        return isStale;
    }

    /// Makes the index of words reflect this edition, if it does not. For a fresh edition this
    /// takes the most of time and of memory: its bytes had better be let go before.
    ///
    /// @return whether it had to be made anew
    boolean agreeWords(Content content) {
        String mark = mark(content.manifest());
        boolean isStale = !words.mark().equals(Optional.of(mark));
        if (isStale) {
            replaceWords(content, mark);
        }
        return isStale;
    }

    /// None where a page of the database is torn.
    private Optional<String> readableMark() {
        try {
            return documents.mark();
        } catch (StoreException e) {
            log.atWarn().setCause(e).log("the index of bytes cannot be read and is made anew");
            return Optional.empty();
        }
    }

    /// A database that cannot be read or written is put aside for a new one. What the disk does not
    /// take either is kept in memory: better than a kiosk that shows nothing.
    private void replaceBytes(Edition edition, Content content, String mark) {
        try {
            documents.replace(edition, content, mark);
        } catch (StoreException e) {
            log.atWarn().setCause(e).log("the index of bytes does not take an edition");
            startBytesAnew();
            replaceFreshBytes(edition, content, mark);
        }
    }

    private void replaceFreshBytes(Edition edition, Content content, String mark) {
        try {
            documents.replace(edition, content, mark);
        } catch (StoreException e) {
            log.atError().setCause(e).log("the index of bytes is kept in memory");
            documents.close();
            documents = DocumentIndex.inMemory();
            documents.replace(edition, content, mark);
        }
    }

    /// An empty index of bytes in the place of one that fails, whose file goes into quarantine.
    void startBytesAnew() {
        DocumentIndex torn = documents;
        try {
            torn.putAside(disk);
            documents = DocumentIndex.open(disk);
        } catch (DiskException e) {
            log.atError().setCause(e).log("the index of bytes is kept in memory");
            documents = DocumentIndex.inMemory();
        }
    }

    private void replaceWords(Content content, String mark) {
        try {
            fillWords(content);
            words.commit(mark);
        } catch (SearchException e) {
            log.atError().setCause(e).log("the search index is kept in memory");
            words.close();
            words = SearchIndex.inMemory();
            fillWords(content);
            words.commit(mark);
        }
    }

    /// Whether every document's bytes can be read and are what their name says; those that no
    /// document needs are forgotten on the way.
    boolean areBytesWhole() {
        try {
            documents.tidy();
            return documents.isWhole();
        } catch (StoreException e) {
            log.atWarn().setCause(e).log("the index of bytes cannot be read through");
            return false;
        }
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
        DocumentIndex bytes = documents;
        try (bytes) {
            words.close();
        }
    }

    private void changeWords(Changes changes, Content next) {
        words.remove(changes.deleted());
        words.put(new SearchTexts(next).after(changes.put().keySet(), changes.deleted()));
    }

    /// By all processors: reading words costs more than all else of a fresh edition.
    private void fillWords(Content content) {
        words.fill(new SearchTexts(content).all());
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
            return SearchIndex.open(disk.located(WORDS), disk.witness());
        } catch (SearchException e) {
            log.atWarn().setCause(e).log("the search index does not open and is made anew");
            return wordsAnew(disk);
        }
    }

    private static SearchIndex wordsAnew(Disk disk) {
        try {
            new Quarantine(disk).setAside(WORDS);
            return SearchIndex.open(disk.located(WORDS), disk.witness());
        } catch (DiskException | SearchException e) {
            log.atError().setCause(e).log("the search index is kept in memory");
            return SearchIndex.inMemory();
        }
    }
}
