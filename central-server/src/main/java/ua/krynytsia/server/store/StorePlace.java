// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.nio.file.Path;

/// Where the database is.
public sealed interface StorePlace {
    /// An H2 file inside this process.
    ///
    /// @param directory of the file, made where it is missing
    record Folder(Path directory) implements StorePlace {
        @Override
        public String toString() {
            return directory.toString();
        }
    }

    /// A PostgreSQL, version 15 or newer.
    ///
    /// @param url such as `jdbc:postgresql://db.example.ua/krynytsia`; further parameters of the
    ///   driver (`sslmode`, `sslrootcert` …) may follow it
    /// @param passwordFile whose first line is the password, so that it stands in no command line
    record Postgres(String url, String user, Path passwordFile) implements StorePlace {
        /// Without the parameters of the driver.
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "");
        }
    }
}
