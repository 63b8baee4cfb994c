// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.exchange.bundle.BundleFolder;
import ua.krynytsia.server.exchange.bundle.BundleMedia;
import ua.krynytsia.server.exchange.known.ImportMemory;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.server.exchange.registering.Registering;
import ua.krynytsia.server.exchange.rows.ProfileTable;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.server.registry.Register;

/// The door for files of others: CSV, XLSX, GeoJSON, and folders of them. Thread-safe.
public final class Exchange {
    private final Catalogue catalogue;
    private final Optional<Register> register;
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
        this.catalogue = catalogue;
        this.register = register;
        this.spool = spool;
        this.limits = limits;
        this.files = new FileImport(catalogue, spool, limits);
        this.bundles = new BundleImport(catalogue, files, register);
    }

    /// How an import is carried out.
    ///
    /// @param dryRun whether it is only tried: the report is made, nothing changes
    /// @param withdrawGone whether entries that came from this file before, and are in it no
    ///   longer, are taken out
    public record Options(boolean dryRun, boolean withdrawGone) {
        public static final Options PLAIN = new Options(false, false);
    }

    public ImportReport importFile(String fileName, InputStream body, String who) {
        return importFile(fileName, body, Options.PLAIN, who);
    }

    /// Takes one file: CSV, XLSX, GeoJSON, or a zip of a folder. What it is and where its columns
    /// belong is found by its name and header, else worked out from its contents. Leaves `body`
    /// open.
    public ImportReport importFile(String fileName, InputStream body, Options options, String who) {
        String name = FileNames.plain(fileName);
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return zip(name, body, options, who);
        }
        return new ImportReport(
                List.of(files.take(name, body, errand(Optional.empty(), options, who))));
    }

    /// Takes a bundle (a folder with `city.json`), or a folder of files of others.
    public ImportReport importFolder(Path folder, String who) {
        return importFolder(folder, Options.PLAIN, who);
    }

    /// How files of this name are read, where a bundle or a person has said it.
    public Optional<ImportProfile> findProfile(String fileName) {
        return catalogue.edit(
                "exchange",
                edit -> new ProfileTable(edit.handle()).find(fileName, Plan.Origin.BUNDLE));
    }

    /// From now on files of the profile's name are read so.
    public void putProfile(ImportProfile profile, String who) {
        catalogue.edit(
                who,
                edit -> {
                    new ProfileTable(edit.handle()).put(profile, Plan.Origin.BUNDLE);
                    return true;
                });
    }

    /// The same as it is to be carried out; where it is only tried, a bundle is tried as a whole,
    /// every other file for itself.
    public ImportReport importFolder(Path folder, Options options, String who) {
        if (Files.exists(folder.resolve(BundleFolder.CITY))) {
            return bundles.take(folder, options, who);
        }
        return new ForeignFolder(files)
                .take(folder, errand(Optional.of(folder.resolve("media")), options, who));
    }

    private Errand errand(Optional<Path> media, Options options, String who) {
        return new Errand(
                Registering.alone(register, who),
                new BundleMedia(catalogue, media, options.dryRun()),
                options,
                who,
                Optional.empty(),
                ImportMemory.empty());
    }

    private ImportReport zip(String name, InputStream body, Options options, String who) {
        var none = Spool.ByteCheck.NONE;
        try (Spool packed = Spool.of(body, spool, limits.fileBytes(), none);
                Unpacked folder = Unpacked.of(packed, spool, limits.fileBytes())) {
            return importFolder(folder.root(), options, who);
        } catch (FileRefusedException e) {
            return new ImportReport(
                    List.of(new Ledger(limits.rejectedRows()).refused(name, e.reason())));
        }
    }
}
