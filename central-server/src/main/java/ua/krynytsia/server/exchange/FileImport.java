// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.csv.CsvSource;
import ua.krynytsia.server.exchange.geojson.GeoJsonSource;
import ua.krynytsia.server.exchange.known.KnownEntries;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.server.exchange.profile.ShippedProfiles;
import ua.krynytsia.server.exchange.registering.ReferenceOrder;
import ua.krynytsia.server.exchange.registering.Registering;
import ua.krynytsia.server.exchange.rows.Declaration;
import ua.krynytsia.server.exchange.rows.ForeseenRows;
import ua.krynytsia.server.exchange.rows.PlanFinder;
import ua.krynytsia.server.exchange.rows.ProfileTable;
import ua.krynytsia.server.exchange.rows.RowImport;
import ua.krynytsia.server.exchange.rows.RowMapping;
import ua.krynytsia.server.exchange.source.CityBox;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.server.exchange.source.TextCheck;
import ua.krynytsia.server.exchange.values.Known;
import ua.krynytsia.server.exchange.xlsx.XlsxSource;
import ua.krynytsia.wire.content.Resource;

/// Takes one CSV, XLSX or GeoJSON file: copied and checked, understood, imported in one
/// transaction.
final class FileImport {
    private static final Logger LOG = LoggerFactory.getLogger(FileImport.class);
    private static final String FILE = "file";

    private final Catalogue catalogue;
    private final Path spool;
    private final ImportLimits limits;
    private final ShippedProfiles shipped = ShippedProfiles.load();
    private final ReentrantLock writing = new ReentrantLock();

    FileImport(Catalogue catalogue, Path spool, ImportLimits limits) {
        this.catalogue = catalogue;
        this.spool = spool;
        this.limits = limits;
    }

    FileReport take(String fileName, InputStream body, Errand errand) {
        var ledger = new Ledger(limits.rejectedRows());
        try (Spool file = Spool.of(body, spool, limits.fileBytes(), check(fileName));
                RowSource source = source(fileName, file)) {
            ledger.counts(source.countsLines() ? FileReport.Unit.LINE : FileReport.Unit.FEATURE);
            alone(() -> write(fileName, source, errand, ledger));
            return ledger.accepted(fileName);
        } catch (FileRefusedException e) {
            return ledger.refused(fileName, e.reason());
        }
    }

    /// Looks through a file whose entries earlier files of its bundle speak of. What is wrong with
    /// it is said when it is taken.
    void foresee(String fileName, InputStream body, Errand errand) {
        try (Spool file = Spool.of(body, spool, limits.fileBytes(), check(fileName));
                RowSource source = source(fileName, file)) {
            Consumer<Edit> look =
                    edit -> {
                        Plan plan = new PlanFinder(shipped, edit).find(fileName, source);
                        edit.findResource(plan.resource().id())
                                .ifPresent(known ->
                                        foresee(known, plan.profile(), source, errand, edit));
                    };
            if (errand.within().isPresent()) {
                look.accept(errand.within().get());
            } else {
                catalogue.edit(
                        errand.who(),
                        edit -> {
                            look.accept(edit);
                            return true;
                        });
            }
        } catch (FileRefusedException e) {
            LOG.atDebug().addKeyValue("file", fileName).log("nothing is foreseen of a file");
        }
    }

    private static void foresee(
            Resource resource, ImportProfile profile, RowSource source, Errand errand, Edit edit) {
        var known = new KnownEntries(edit, Known.NOTHING, errand.memory());
        var mapping = new RowMapping(resource, profile, CityBox.KRYVYI_RIH, known);
        new ForeseenRows(mapping, errand.memory().foreseen())
                .look(source, profile.headerRows().orElse(1));
    }

    /// One import at a time: two that make the same entries would only wait for each other's rows.
    <T> T alone(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }

    private boolean write(String fileName, RowSource source, Errand errand, Ledger ledger) {
        Function<Edit, Boolean> work =
                edit -> {
                    rows(fileName, source, errand, edit, ledger);
                    return true;
                };
        boolean dryRun = errand.options().dryRun();
        boolean done =
                errand.within()
                        .map(edit -> revocable(edit, work))
                        .orElseGet(() ->
                                dryRun
                                        ? Rehearsal.of(catalogue, errand.who(), work)
                                        : catalogue.edit(errand.who(), work));
        if (dryRun) {
            ledger.rehearsed();
        }
        return done;
    }

    /// A refused file leaves nothing in the transaction of its bundle either.
    private static boolean revocable(Edit edit, Function<Edit, Boolean> work) {
        edit.handle().savepoint(FILE);
        try {
            return work.apply(edit);
        } catch (FileRefusedException e) {
            edit.handle().rollbackToSavepoint(FILE);
            throw e;
        }
    }

    private void rows(String fileName, RowSource source, Errand errand, Edit edit, Ledger ledger) {
        Registering registering = errand.registering();
        Plan plan = new PlanFinder(shipped, edit).find(fileName, source);
        Resource resource = new Declaration(edit, one -> registering.entered(one, edit)).of(plan);
        ledger.reaches(resource.id());
        if (plan.origin() == Plan.Origin.INFERRED) {
            new ProfileTable(edit.handle()).put(plan.profile(), plan.origin());
        }
        if (ReferenceOrder.refers(resource, resource.id())) {
            foresee(resource, plan.profile(), source, errand, edit);
        }
        var known = new KnownEntries(edit, errand.media(), errand.memory());
        var mapping = new RowMapping(resource, plan.profile(), CityBox.KRYVYI_RIH, known);
        boolean withdraw = errand.options().withdrawGone();
        var rows = new RowImport(edit, fileName, mapping, ledger, withdraw);
        source.each(plan.profile().headerRows().orElse(1), rows);
        rows.finish();
        errand.memory().streets().forget(resource.id());
        ledger.requireSomething();
        if (ledger.hasChanges()) {
            registering.changed(resource, edit);
        }
    }

    private static Spool.ByteCheck check(String fileName) {
        return FileNames.isWorkbook(fileName) ? Spool.ByteCheck.NONE : new TextCheck();
    }

    private RowSource source(String fileName, Spool file) {
        if (FileNames.isWorkbook(fileName)) {
            return XlsxSource.of(file, spool, limits.recordBytes());
        }
        char first = file.firstSign();
        String name = fileName.toLowerCase(Locale.ROOT);
        if (first == '<') {
            throw new FileRefusedException(
                    "Це сторінка HTML або XML, а не таблиця. Приймаємо CSV і GeoJSON у UTF-8 та XLSX.",
                    "This is an HTML or XML page, not a table. CSV and GeoJSON in UTF-8 and"
                            + " XLSX are taken.");
        }
        if (first == '{' || name.endsWith(".geojson") || name.endsWith(".json")) {
            return GeoJsonSource.of(file, limits.featureBytes(), CityBox.KRYVYI_RIH);
        }
        return CsvSource.of(file, limits.recordBytes());
    }
}
