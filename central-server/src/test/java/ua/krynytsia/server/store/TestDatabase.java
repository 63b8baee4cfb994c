// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import java.nio.file.Path;

/// The two databases on which every test of a store runs.
public enum TestDatabase {
    H2 {
        @Override
        public StorePlace place(Path folder) {
            return new StorePlace.Folder(folder);
        }
    },
    POSTGRES {
        @Override
        public StorePlace place(Path folder) {
            return TestPostgres.shared().place(folder);
        }
    };

    /// Empty at first; the same folder finds it again.
    public abstract StorePlace place(Path folder);

    public Store open(Path folder) {
        return Store.open(place(folder));
    }
}
