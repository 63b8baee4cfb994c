// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.library.record.Changes;
import ua.krynytsia.agent.library.record.Edition;
import ua.krynytsia.agent.library.record.Quarantine;
import ua.krynytsia.agent.store.Database;
import ua.krynytsia.agent.store.Session;
import ua.krynytsia.agent.store.StoreException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Form;
import ua.krynytsia.wire.json.WireJson;

/// The bytes of every document, to be had by their hash, and every version of a form met so far.
///
///     mark(mark)                        what edition this reflects
///     document(name, hash)              the documents of that edition
///     body(hash, content)               their bytes, and until [#tidy] those replaced
///     form_version(form, version, content)
///
/// Bodies are named by content, so that a reader of the edition before still finds its own while
/// the next one is taken in.
final class DocumentIndex implements AutoCloseable {
    private static final List<String> MIGRATIONS =
            List.of(
                    "create table mark (mark varchar(400) not null)",
                    "create table document (name varchar(200) primary key, hash char(64) not null)",
                    "create index document_hash on document (hash)",
                    "create table body (hash char(64) primary key, content blob not null)",
                    "create table form_version (form varchar(64), version integer,"
                            + " content blob not null, primary key (form, version))");

    private static final Path PLACE = Path.of("index", "documents");
    private static final Path FILE = Path.of("index", "documents.mv.db");
    private static final int AT_ONCE = 500;
    private static final int PART = 2000;
    private static final String UNNEEDED =
            "delete from body where hash not in (select hash from document)"
                    + " and exists (select mark from mark)";

    private final Database database;

    private DocumentIndex(Database database) {
        this.database = database;
    }

    static DocumentIndex open(Disk disk) {
        return new DocumentIndex(Database.open(disk, PLACE, MIGRATIONS));
    }

    /// Closes it and puts its file aside, of which a page cannot be read.
    ///
    /// @throws ua.krynytsia.agent.disk.DiskException where the disk does not let it be moved
    void putAside(Disk disk) {
        database.abandon();
        if (disk.length(FILE).isPresent()) {
            new Quarantine(disk).setAside(FILE);
        }
    }

    /// One that lasts until the process ends.
    static DocumentIndex inMemory() {
        return new DocumentIndex(Database.inMemory(MIGRATIONS));
    }

    Optional<String> mark() {
        return database
                .read(session -> session.list("select mark from mark", row -> row.text("mark")))
                .stream()
                .findFirst();
    }

    /// @throws StoreException where what is there is not what its name says, or cannot be read
    Optional<Bytes> body(Sha256 hash) {
        Optional<Bytes> found =
                database
                        .read(session ->
                                session.list(
                                        "select content from body where hash = ?",
                                        row -> row.bytes("content"),
                                        hash.hex()))
                        .stream()
                        .findFirst();
        if (found.filter(bytes -> !bytes.sha256().equals(hash)).isPresent()) {
            throw new StoreException(
                    "the index holds other bytes than " + hash, new IllegalStateException("torn"));
        }
        return found;
    }

    /// Those of the bodies that are there and are what their name says.
    Map<Sha256, Bytes> bodies(Collection<Sha256> hashes) {
        var found = new HashMap<Sha256, Bytes>();
        database.read(session -> {
            for (Sha256 hash : hashes) {
                session
                        .list(
                                "select content from body where hash = ?",
                                row -> row.bytes("content"),
                                hash.hex())
                        .stream()
                        .filter(bytes -> bytes.sha256().equals(hash))
                        .forEach(bytes -> found.put(hash, bytes));
            }
            return found.size();
        });
        return found;
    }

    Optional<Form> findForm(String id, int version) {
        return database
                .read(session ->
                        session.list(
                                "select content from form_version where form = ? and version = ?",
                                row -> row.bytes("content"),
                                id,
                                version))
                .stream()
                .findFirst()
                .map(bytes -> WireJson.read(bytes.toArray(), Form.class));
    }

    /// Everything anew, part by part: until the last is in, no mark says what this reflects.
    void replace(Edition edition, Content content, String mark) {
        database.write(session -> {
            session.run(UNNEEDED);
            session.run("delete from mark");
            session.run("delete from document");
        });
        var documents = new ArrayList<>(edition.documents().keySet());
        for (int at = 0; at < documents.size(); at += PART) {
            DocumentKey first = documents.get(at);
            SortedMap<DocumentKey, Bytes> part =
                    at + PART < documents.size()
                            ? edition.documents().subMap(first, documents.get(at + PART))
                            : edition.documents().tailMap(first);
            database.write(session -> put(session, new Changes(part, Set.of()), content));
        }
        database.write(session -> mark(session, mark));
    }

    /// From the edition reflected now to the next.
    void change(Changes changes, Content next, String mark) {
        database.write(session -> {
            put(session, changes, next);
            mark(session, mark);
        });
    }

    /// Whether every document's bytes are there and are what their name says.
    boolean isWhole() {
        if (mark().isEmpty()) {
            return false;
        }
        List<Sha256> hashes =
                database.read(session ->
                        session.list(
                                "select distinct hash from document",
                                row -> new Sha256(row.text("hash"))));
        for (int at = 0; at < hashes.size(); at += AT_ONCE) {
            List<Sha256> some = hashes.subList(at, Math.min(at + AT_ONCE, hashes.size()));
            if (bodies(some).size() < some.size()) {
                return false;
            }
        }
        return true;
    }

    /// Forgets the bodies that the edition reflected does not need, unless that one is not whole.
    void tidy() {
        database.write(session -> session.run(UNNEEDED));
    }

    /// Forgets those and every form that is not shown, down to the bytes in the file.
    void forget(Content shown) {
        database.write(session -> {
            session.run(UNNEEDED);
            session.run("delete from form_version");
            keep(session, forms(shown.documents().keySet(), shown));
        });
        database.compact();
    }

    /// Forms of an edition that is no longer shown but may still be open on the screen.
    void remember(Collection<Form> forms) {
        database.write(session -> keep(session, forms));
    }

    @Override
    public void close() {
        database.close();
    }

    private static void put(Session session, Changes changes, Content content) {
        session.runAll(
                "delete from document where name = ?",
                changes.deleted().stream().map(key -> List.of(key.value())));
        session.runAll(
                "merge into body (hash, content) key (hash) values (?, ?)",
                changes.put().keySet().stream()
                        .map(key -> List.of(hash(content, key), changes.put().get(key))));
        session.runAll(
                "merge into document (name, hash) key (name) values (?, ?)",
                changes.put().keySet().stream()
                        .map(key -> List.of(key.value(), hash(content, key))));
        keep(session, forms(changes.put().keySet(), content));
    }

    private static String hash(Content content, DocumentKey key) {
        return content.find(key).orElseThrow().hash().hex();
    }

    private static List<Form> forms(Collection<DocumentKey> keys, Content content) {
        return keys.stream()
                .filter(key -> key.kind().equals("form"))
                .flatMap(key -> content.find(key).stream())
                .filter(held -> held.document() instanceof Form)
                .map(held -> (Form) held.document())
                .toList();
    }

    private static void keep(Session session, Collection<Form> forms) {
        session.runAll(
                "merge into form_version (form, version, content) key (form, version)"
                        + " values (?, ?, ?)",
                forms.stream()
                        .map(form ->
                                List.of(
                                        form.id(),
                                        form.version(),
                                        Bytes.of(WireJson.write(form)))));
    }

    private static void mark(Session session, String mark) {
        session.run("delete from mark");
        session.run("insert into mark (mark) values (?)", mark);
    }
}
