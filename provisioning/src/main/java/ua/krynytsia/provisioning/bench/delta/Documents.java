// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.rules.edition.EditionDigest;
import ua.krynytsia.rules.edition.Frame;
import ua.krynytsia.rules.edition.Frames;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

/// One edition's documents, the same bytes for everybody in the race.
record Documents(SortedMap<DocumentKey, Bytes> byKey) {
    private static final long MOST = 1L << 30;

    Documents {
        byKey = Collections.unmodifiableSortedMap(byKey);
    }

    /// From a snapshot as the server keeps it.
    static Documents ofSnapshot(Path file) {
        var documents = new TreeMap<DocumentKey, Bytes>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Frames.read(
                    in,
                    MOST,
                    frame -> {
                        if (frame instanceof Frame.Put(DocumentKey key, Bytes document)) {
                            documents.put(key, document);
                        }
                    });
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the snapshot " + file, e);
        }
        return new Documents(documents);
    }

    /// From files, one per document, named by its key; hidden folders are left out.
    static Documents ofFolder(Path folder) {
        var documents = new TreeMap<DocumentKey, Bytes>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(".")) {
                    documents.put(new DocumentKey(name), Bytes.of(Files.readAllBytes(file)));
                }
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the files in " + folder, e);
        }
        return new Documents(documents);
    }

    /// Makes the files of `folder` these documents. A file that stays keeps its time, so that peers
    /// who look at times and lengths only are given their chance.
    void writeTo(Path folder, Documents before, Instant time) {
        try {
            for (DocumentKey key : before.byKey().keySet()) {
                if (!byKey.containsKey(key)) {
                    Files.delete(folder.resolve(key.value()));
                }
            }
            for (var document : byKey.entrySet()) {
                if (!before.byKey().entrySet().contains(document)) {
                    Path file = folder.resolve(document.getKey().value());
                    Files.createDirectories(file.getParent());
                    Files.write(file, document.getValue().toArray());
                    Files.setLastModifiedTime(file, FileTime.from(time));
                }
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot write the files in " + folder, e);
        }
    }

    Sha256 digest() {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        byKey.forEach((key, document) -> hashes.put(key, document.sha256()));
        return EditionDigest.of(hashes);
    }

    /// The documents, each with a line feed, in the order of their keys.
    byte[] lines() {
        var lines = new ByteArrayOutputStream();
        byKey.values()
                .forEach(document -> {
                    lines.writeBytes(document.toArray());
                    lines.write('\n');
                });
        return lines.toByteArray();
    }

    /// Those of this edition that `other` has with other bytes.
    Documents replacedIn(Documents other) {
        var replaced = new TreeMap<>(byKey);
        replaced.entrySet()
                .removeIf(document -> {
                    Bytes now = other.byKey().get(document.getKey());
                    return now == null || now.equals(document.getValue());
                });
        return new Documents(replaced);
    }

    /// Those of this edition that `before` has not.
    Documents newSince(Documents before) {
        var added = new TreeMap<>(byKey);
        added.keySet().removeAll(before.byKey().keySet());
        return new Documents(added);
    }

    static Documents none() {
        return new Documents(new TreeMap<>());
    }
}
