// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.InputStream;
import java.nio.file.Path;
import ua.krynytsia.server.catalogue.Catalogue;

/// The door for files of others: CSV, GeoJSON, and folders of them. Thread-safe.
public final class Exchange {
    /// @param spool a directory for copies of what comes in, made where it is missing
    public Exchange(Catalogue catalogue, Path spool, ImportLimits limits) {}

    /// Takes one file: CSV, GeoJSON, or a zip of a folder. What it is and where its columns belong
    /// is found by its name and header, else worked out from its contents. Leaves `body` open.
    public ImportReport importFile(String fileName, InputStream body, String who) {
        throw new UnsupportedOperationException();
    }

    /// Takes a bundle (a folder with `city.json`), or a folder of files of others.
    public ImportReport importFolder(Path folder, String who) {
        throw new UnsupportedOperationException();
    }
}
