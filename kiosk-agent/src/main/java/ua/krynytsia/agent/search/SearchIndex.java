// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import ua.krynytsia.agent.disk.Witness;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.search.terms.Fields;
import ua.krynytsia.agent.search.terms.Searchable;
import ua.krynytsia.agent.search.terms.Spellings;
import ua.krynytsia.agent.search.terms.WordForms;
import ua.krynytsia.wire.DocumentKey;

/// The words of all entries of one edition, in a directory.
///
/// What was put in is seen by the next [#view]; it outlives the process with the next [#commit],
/// under a mark that says what the index reflects. After a failed write (a full disk) it stays
/// closed: every further call is a [SearchException] until it is opened anew.
public final class SearchIndex implements AutoCloseable {
    private static final String MARK = "mark";
    private static final int AT_ONCE = 2000;

    private final Directory directory;
    private final IndexWriter writer;

    private SearchIndex(Directory directory, IndexWriter writer) {
        this.directory = directory;
        this.writer = writer;
    }

    /// @throws SearchException where the index is damaged or of a foreign version
    public static SearchIndex open(Path place) {
        return open(place, Optional.empty());
    }

    /// @param witness is told of each step to the disk
    /// @throws SearchException as [#open]
    public static SearchIndex open(Path place, Optional<Witness> witness) {
        try {
            Directory directory = directory(place, witness);
            try {
                var config = new IndexWriterConfig().setCommitOnClose(false);
                return new SearchIndex(directory, new IndexWriter(directory, config));
            } catch (IOException | IllegalArgumentException e) {
                directory.close();
                throw e;
            }
        } catch (IOException e) {
            throw new SearchException("cannot open the search index " + place, e);
        } catch (IllegalArgumentException e) {
            throw new SearchException("cannot open the search index " + place, e);
        }
    }

    /// An index that lasts until the process ends, where the disk takes no writes.
    public static SearchIndex inMemory() {
        try {
            var directory = new ByteBuffersDirectory();
            var config = new IndexWriterConfig().setCommitOnClose(false);
            return new SearchIndex(directory, new IndexWriter(directory, config));
        } catch (IOException e) {
            throw new SearchException("cannot make a search index in memory", e);
        }
    }

    private static Directory directory(Path place, Optional<Witness> witness) throws IOException {
        Directory plain = FSDirectory.open(place);
        return witness.<Directory>map(it -> new WitnessedDirectory(plain, place, it)).orElse(plain);
    }

    /// Names the way of reading texts; an index made another way must be made anew.
    public static String version() {
        return Fields.VERSION;
    }

    /// What was said at the last commit; empty for a fresh index.
    public Optional<String> mark() {
        Iterable<Map.Entry<String, String>> said = writer.getLiveCommitData();
        if (said != null) {
            for (Map.Entry<String, String> entry : said) {
                if (entry.getKey().equals(MARK)) {
                    return Optional.of(entry.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /// Everything anew, as one segment, which is read faster than several.
    ///
    /// @param all may make each entry when it is asked for
    public void fill(List<Searchable> all) {
        try {
            writer.deleteAll();
            IntStream.rangeClosed(0, all.size() / AT_ONCE)
                    .parallel()
                    .mapToObj(part ->
                            all.subList(part * AT_ONCE, Math.min((part + 1) * AT_ONCE, all.size())))
                    .forEach(this::put);
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new SearchException("cannot fill the search index", e);
        } catch (AlreadyClosedException e) {
            throw new SearchException("cannot fill the search index", e);
        }
    }

    public void put(Collection<Searchable> entries) {
        var forms = new WordForms();
        try {
            for (Searchable entry : entries) {
                writer.updateDocument(
                        new Term(Fields.KEY, entry.key().value()), Fields.document(entry, forms));
            }
        } catch (IOException e) {
            throw new SearchException("cannot add to the search index", e);
        } catch (AlreadyClosedException e) {
            throw new SearchException("cannot add to the search index", e);
        }
    }

    public void remove(Collection<DocumentKey> keys) {
        try {
            for (DocumentKey key : keys) {
                writer.deleteDocuments(new Term(Fields.KEY, key.value()));
            }
        } catch (IOException e) {
            throw new SearchException("cannot remove from the search index", e);
        } catch (AlreadyClosedException e) {
            throw new SearchException("cannot remove from the search index", e);
        }
    }

    public void commit(String mark) {
        try {
            writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new SearchException("cannot keep the search index", e);
        } catch (AlreadyClosedException e) {
            throw new SearchException("cannot keep the search index", e);
        }
    }

    /// The index as it is now, whatever is changed later; the caller closes it.
    ///
    /// @param synonyms by which it is searched
    public SearchView view(Synonyms synonyms) {
        try {
            DirectoryReader reader = DirectoryReader.open(writer);
            return new SearchView(reader, Spellings.of(reader), synonyms);
        } catch (IOException e) {
            throw new SearchException("cannot read the search index", e);
        } catch (AlreadyClosedException e) {
            throw new SearchException("cannot read the search index", e);
        }
    }

    /// Without keeping what was not committed.
    @Override
    public void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw new SearchException("cannot close the search index", e);
        }
    }
}
