// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.server.registry.Register;

/// The door for files of others: CSV, XLSX, GeoJSON, and folders of them. Thread-safe.
public final class Exchange {
    private final Path spool;
    private final ImportLimits limits;
    private final FileImport files;
    private final BundleImport bundles;

    /// @param spool a directory for copies of what comes in, made where it is missing
    public Exchange(Catalogue catalogue, Path spool, ImportLimits limits) {
        this(catalogue, spool, limits, Optional.empty());
    }

    /// @param register where imported resources are entered; empty where none is kept
    public Exchange(
            Catalogue catalogue, Path spool, ImportLimits limits, Optional<Register> register) {
        this.spool = spool;
        this.limits = limits;
        this.files = new FileImport(catalogue, spool, limits, register);
        this.bundles = new BundleImport(catalogue, files, register);
    }

    /// Takes one file: CSV, XLSX, GeoJSON, or a zip of a folder. What it is and where its columns
    /// belong is found by its name and header, else worked out from its contents. Leaves `body`
    /// open.
    public ImportReport importFile(String fileName, InputStream body, String who) {
        String name = FileNames.plain(fileName);
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return zip(name, body, who);
        }
        return new ImportReport(List.of(files.take(name, body, who)));
    }

    /// Takes a bundle (a folder with `city.json`), or a folder of files of others.
    public ImportReport importFolder(Path folder, String who) {
        if (Files.exists(folder.resolve(BundleImport.CITY))) {
            return bundles.take(folder, who);
        }
        return new ForeignFolder(files).take(folder, who);
    }

    private ImportReport zip(String name, InputStream body, String who) {
        var none = Spool.ByteCheck.NONE;
        try (Spool packed = Spool.of(body, spool, limits.fileBytes(), none);
                Unpacked folder = Unpacked.of(packed, spool, limits.fileBytes())) {
            return importFolder(folder.root(), who);
        } catch (FileRefusedException e) {
            return new ImportReport(
                    List.of(new Ledger(limits.rejectedRows()).refused(name, e.reason())));
        }
    }
}
