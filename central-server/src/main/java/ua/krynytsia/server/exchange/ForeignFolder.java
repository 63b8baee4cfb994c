// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.LocalizedText;

/// A folder of files that know nothing of us: each is imported for itself, maps before tables, so
/// that borders are there first.
final class ForeignFolder {
    private final FileImport files;

    ForeignFolder(FileImport files) {
        this.files = files;
    }

    ImportReport take(Path folder, Errand errand) {
        var reports = new ArrayList<FileReport>();
        for (Path file : list(folder)) {
            if (FileNames.isImportable(file)) {
                reports.add(take(file, files, errand));
            } else {
                reports.add(skipped(file));
            }
        }
        return new ImportReport(reports);
    }

    static FileReport take(Path file, FileImport files, Errand errand) {
        try (InputStream body = Files.newInputStream(file)) {
            return files.take(FileNames.of(file), body, errand);
        } catch (IOException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !FileNames.of(file).startsWith("."))
                    .sorted(Comparator.comparing(FileNames::isTable).thenComparing(FileNames::of))
                    .toList();
        } catch (IOException e) {
            throw new ServerException("cannot list the folder " + folder, e);
        }
    }

    private static FileReport skipped(Path file) {
        var ledger = new Ledger(1);
        ledger.note(
                0,
                LocalizedText.of(
                        "пропущено: не CSV, не XLSX і не GeoJSON",
                        "left out: neither CSV nor XLSX nor GeoJSON"));
        return ledger.accepted(FileNames.of(file));
    }
}
