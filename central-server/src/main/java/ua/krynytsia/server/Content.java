// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportLimits;
import ua.krynytsia.server.exchange.registering.Registry;
import ua.krynytsia.server.keys.DataLock;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.server.store.Erasure;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.content.Form;

/// The part of the server that commands need too when no server is running: the database, what it
/// holds, the door for files and the editions.
record Content(
        DataLock lock,
        Store store,
        Catalogue catalogue,
        Exchange exchange,
        Editions editions,
        Registry registry,
        Erasure erasure)
        implements AutoCloseable {

    static Content open(ServerConfig config, Clock clock, SecureRandom random) {
        DataLock lock = DataLock.take(config.data());
        try {
            return open(lock, Store.open(config.database()), config, clock, random);
        } catch (ServerException e) {
            lock.close();
            throw e;
        }
    }

    private static Content open(
            DataLock lock, Store store, ServerConfig config, Clock clock, SecureRandom random) {
        try {
            var catalogue = new Catalogue(store, config.data().resolve("media"), clock);
            Registry registry = Registry.open(store, catalogue, clock);
            var exchange =
                    new Exchange(
                            catalogue,
                            config.data().resolve("spool"),
                            ImportLimits.DEFAULT,
                            Optional.of(registry.register()));
            Editions editions = Editions.open(store, config.data(), clock, random);
            editions.admit(handle -> Optional.of(registry.register().admitted(handle)));
            return new Content(
                    lock, store, catalogue, exchange, editions, registry, erasure(store));
        } catch (ServerException e) {
            store.close();
            throw e;
        }
    }

    private static Erasure erasure(Store store) {
        return new Erasure(
                store,
                List.of(
                        "document",
                        "document_revision",
                        "set_aside",
                        "imported_entry",
                        "edition_blob",
                        "edition_document"));
    }

    /// The resources that may be published, with what the register says of them.
    List<Register.Line> listPublished() {
        return registry.register().list().stream()
                .filter(Register.Line::isAdmitted)
                .filter(line -> catalogue.isPublic(line.resource()))
                .toList();
    }

    /// The resources and forms that the next edition holds.
    List<Document> listDeclared() {
        return Stream.<Document>concat(
                        listPublished().stream().map(Register.Line::resource),
                        catalogue.listForms().stream())
                .toList();
    }

    Optional<Form> findForm(String id) {
        return catalogue.listForms().stream().filter(form -> form.id().equals(id)).findFirst();
    }

    @Override
    public void close() {
        store.close();
        lock.close();
    }
}
