// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.rules.edition.Patch;
import ua.krynytsia.rules.edition.PatchReading;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// What lies in a data directory, as text: what is packed unpacked, what is indexed read.
final class Leavings {
    private static final long MOST = 64L << 20;
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    private Leavings() {}

    /// The packed editions that a server keeps, by file.
    static Map<String, String> snapshots(Path server) {
        var texts = new TreeMap<String, String>();
        for (Path file : files(server.resolve("editions"))) {
            texts.put(file.getFileName().toString(), text(snapshot(file).values()));
        }
        return texts;
    }

    /// The snapshots and patches of an agent, each patch also as the documents it puts.
    static Map<String, String> library(Path agent) {
        var texts = new TreeMap<String, String>();
        var editions = new TreeMap<String, SortedMap<DocumentKey, Bytes>>();
        for (Path file : files(agent.resolve("editions"))) {
            String name = file.getFileName().toString();
            String number = name.replaceFirst("\\..*", "");
            if (name.endsWith(".snapshot")) {
                editions.put(number, snapshot(file));
                texts.put(name, text(editions.get(number).values()));
            } else if (name.contains(".from-")) {
                String from = name.replaceFirst(".*\\.from-", "");
                var put = new ArrayList<Bytes>();
                editions.put(number, patched(file, from, editions.get(from), put));
                texts.put(name, text(put));
            }
        }
        return texts;
    }

    /// The files anywhere below a directory whose raw bytes hold one of these words, in any
    /// encoding.
    static List<String> holding(Path directory, List<String> words) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .map(file -> directory.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean holds(Path file, List<String> words) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return words.stream()
                    .flatMap(word -> ENCODINGS.stream().map(word::getBytes))
                    .map(word -> new String(word, StandardCharsets.ISO_8859_1))
                    .anyMatch(bytes::contains);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every row of an H2 file whose process has ended.
    static String rows(Path database) {
        var text = new StringBuilder();
        String url = "jdbc:h2:file:" + database.toAbsolutePath() + ";IFEXISTS=TRUE";
        try (var connection = DriverManager.getConnection(url, "agent", "");
                Statement statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (ResultSet names = statement.executeQuery("show tables")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select * from \"" + table + '"')) {
                    append(rows, text);
                }
            }
            return text.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(ResultSet rows, StringBuilder text) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                String type = rows.getMetaData().getColumnTypeName(i);
                boolean isBinary = type.startsWith("BINARY");
                byte[] bytes = isBinary ? rows.getBytes(i) : null;
                text.append(bytes == null ? rows.getString(i) : utf8(bytes)).append('\n');
            }
        }
    }

    /// Every term and every stored or kept value of a search index, also of entries that are
    /// deleted and not yet merged away.
    static String words(Path index) {
        var text = new StringBuilder();
        try (var directory = FSDirectory.open(index);
                var reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                append(leaf.reader(), text);
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(LeafReader leaf, StringBuilder text) throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                text.append(
                        new String(term.bytes, term.offset, term.length, StandardCharsets.UTF_8));
                text.append('\n');
            }
        }
        var stored = leaf.storedFields();
        for (int id = 0; id < leaf.maxDoc(); id++) {
            text.append(stored.document(id)).append('\n');
        }
    }

    private static SortedMap<DocumentKey, Bytes> snapshot(Path file) {
        var documents = new TreeMap<DocumentKey, Bytes>();
        try (InputStream in = Files.newInputStream(file)) {
            Frames.read(
                    in,
                    MOST,
                    frame -> {
                        if (frame instanceof Frame.Put put) {
                            documents.put(put.key(), put.document());
                        }
                    });
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<DocumentKey, Bytes> patched(
            Path file, String from, SortedMap<DocumentKey, Bytes> base, List<Bytes> into) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] manifest = Files.readAllBytes(file.resolveSibling(from + ".manifest"));
            PatchReading patch =
                    Patch.read(in, WireJson.read(manifest, SignedManifest.class), base.keySet());
            var before = new TreeMap<>(base);
            before.keySet().retainAll(patch.replaced());
            var after = new TreeMap<>(base);
            after.keySet().removeAll(patch.deleted());
            into.add(patch.manifest().manifest());
            patch.documents(
                    before,
                    MOST,
                    put -> {
                        into.add(put.document());
                        after.put(put.key(), put.document());
                    });
            return after;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Iterable<Bytes> documents) {
        var text = new StringBuilder();
        documents.forEach(document -> text.append(document.utf8()).append('\n'));
        return text.toString();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
