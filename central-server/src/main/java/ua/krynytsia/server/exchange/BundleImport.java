// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.bundle.BundleFolder;
import ua.krynytsia.server.exchange.bundle.BundleMedia;
import ua.krynytsia.server.exchange.bundle.CityDeclaration;
import ua.krynytsia.server.exchange.bundle.CityFile;
import ua.krynytsia.server.exchange.known.ImportMemory;
import ua.krynytsia.server.exchange.profile.ImportProfile;
import ua.krynytsia.server.exchange.profile.Plan;
import ua.krynytsia.server.exchange.registering.ReferenceOrder;
import ua.krynytsia.server.exchange.registering.Registering;
import ua.krynytsia.server.exchange.rows.ProfileTable;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.wire.content.Resource;

/// A bundle: `city.json` declares, `imports.json` says how the other files are read. Each file is a
/// transaction of its own; without `city.json` nothing else is taken. A bundle that is only tried
/// is one transaction, so that its files find what those before them would have made.
final class BundleImport {
    private final Catalogue catalogue;
    private final FileImport files;
    private final Optional<Register> register;

    BundleImport(Catalogue catalogue, FileImport files, Optional<Register> register) {
        this.catalogue = catalogue;
        this.files = files;
        this.register = register;
    }

    ImportReport take(Path root, Exchange.Options options, String who) {
        var folder = new BundleFolder(root);
        if (!options.dryRun()) {
            return take(folder, options, who, Optional.empty());
        }
        return files.alone(() ->
                Rehearsal.of(
                        catalogue, who, edit -> take(folder, options, who, Optional.of(edit))));
    }

    private ImportReport take(
            BundleFolder folder, Exchange.Options options, String who, Optional<Edit> within) {
        var ledger = new Ledger(0);
        var reports = new ArrayList<FileReport>();
        try {
            List<ImportProfile> imports = folder.imports();
            CityFile city = folder.city();
            var registering =
                    Registering.ofBundle(register, city.registerPart(), city.dated(), who);
            var media = new BundleMedia(catalogue, Optional.of(folder.media()), options.dryRun());
            var declaration = new CityDeclaration(city, folder, media, registering);
            if (within.isPresent()) {
                declare(declaration, imports, within.get(), ledger);
                ledger.rehearsed();
            } else {
                catalogue.edit(who, edit -> declare(declaration, imports, edit, ledger));
            }
            reports.add(ledger.accepted(BundleFolder.CITY));
            reports.addAll(
                    rows(
                            folder,
                            imports,
                            new Errand(
                                    registering,
                                    media,
                                    options,
                                    who,
                                    within,
                                    ImportMemory.empty())));
        } catch (FileRefusedException e) {
            reports.add(ledger.refused(BundleFolder.CITY, e.reason()));
        }
        return new ImportReport(reports);
    }

    private static boolean declare(
            CityDeclaration declaration, List<ImportProfile> imports, Edit edit, Ledger ledger) {
        declaration.put(edit, ledger);
        var profiles = new ProfileTable(edit.handle());
        imports.forEach(one -> profiles.put(one, Plan.Origin.BUNDLE));
        return true;
    }

    private List<FileReport> rows(BundleFolder folder, List<ImportProfile> imports, Errand errand) {
        var reports = new ArrayList<FileReport>();
        List<Resource> resources = resources(errand);
        var order = new ReferenceOrder(resources);
        List<Path> present =
                ForeignFolder.list(folder.root()).stream()
                        .filter(file ->
                                !List.of(BundleFolder.CITY, BundleFolder.IMPORTS)
                                        .contains(FileNames.of(file)))
                        .filter(FileNames::isImportable)
                        .sorted(Comparator.comparingInt(file -> order.of(resource(file, imports))))
                        .toList();
        List<String> inOrder = present.stream().map(file -> resource(file, imports)).toList();
        for (int i = 0; i < present.size(); i++) {
            if (isNamedBefore(inOrder.get(i), inOrder.subList(0, i), resources)) {
                foresee(present.get(i), errand);
            }
        }
        present.forEach(file -> reports.add(ForeignFolder.take(file, files, errand)));
        imports.stream()
                .map(ImportProfile::file)
                .filter(name -> present.stream().noneMatch(f -> FileNames.of(f).equals(name)))
                .forEach(name ->
                        reports.add(new Ledger(0).refused(name, BundleFolder.absent(name))));
        return reports;
    }

    /// Whether earlier files speak of a later one's entries, as happens in a circle of references.
    private static boolean isNamedBefore(
            String resource, List<String> earlier, List<Resource> resources) {
        return resources.stream()
                .filter(other -> !other.id().equals(resource) && earlier.contains(other.id()))
                .anyMatch(other -> ReferenceOrder.refers(other, resource));
    }

    private void foresee(Path file, Errand errand) {
        try (InputStream body = Files.newInputStream(file)) {
            files.foresee(FileNames.of(file), body, errand);
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }

    private List<Resource> resources(Errand errand) {
        return errand.within()
                .map(edit -> edit.list(Resource.class))
                .orElseGet(catalogue::listResources);
    }

    private static String resource(Path file, List<ImportProfile> imports) {
        return imports.stream()
                .filter(one -> one.file().equals(FileNames.of(file)))
                .map(ImportProfile::resource)
                .findFirst()
                .orElse("");
    }
}
