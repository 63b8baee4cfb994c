// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search;

import java.io.IOException;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.apache.lucene.index.DirectoryReader;
import ua.krynytsia.agent.search.lexicon.Synonyms;
import ua.krynytsia.agent.search.query.Found;
import ua.krynytsia.agent.search.query.Inquiry;
import ua.krynytsia.agent.search.terms.Spellings;

/// One state of the index with the synonyms of its edition, to be searched from any thread.
public final class SearchView implements AutoCloseable {
    private final DirectoryReader reader;
    private final Spellings spellings;
    private final Synonyms synonyms;

    SearchView(DirectoryReader reader, Spellings spellings, Synonyms synonyms) {
        this.reader = reader;
        this.spellings = spellings;
        this.synonyms = synonyms;
    }

    /// What the words find; where they find nothing, what the nearest reading of them finds.
    ///
    /// @param perGroup how many entries of a resource are wanted, the best ones
    /// @return empty where this view was closed meanwhile: ask the newer one
    public Optional<Found> find(String typed, ToIntFunction<String> perGroup) {
        if (!reader.tryIncRef()) {
            return Optional.empty();
        }
        try {
            return Optional.of(found(typed, perGroup));
        } catch (IOException e) {
            throw new SearchException("cannot search", e);
        } finally {
            release();
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new SearchException("cannot close a view of the search index", e);
        }
    }

    private Found found(String typed, ToIntFunction<String> perGroup) throws IOException {
        if (reader.numDocs() == 0) {
            return Found.NOTHING;
        }
        return new Inquiry(reader, spellings, synonyms).find(typed, perGroup);
    }

    private void release() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new SearchException("cannot close a view of the search index", e);
        }
    }
}
