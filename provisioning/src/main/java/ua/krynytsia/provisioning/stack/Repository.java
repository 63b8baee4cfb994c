// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.nio.file.Files;
import java.nio.file.Path;

/// Where the checkout lies: the system property `krynytsia.root`, set by the commands and by Maven,
/// else the nearest folder upwards that holds `kiosk-agent` and `central-server`.
public final class Repository {
    private Repository() {}

    public static Path root() {
        String given = System.getProperty("krynytsia.root", "");
        Path folder = Path.of(given).toAbsolutePath().normalize();
        while (folder != null && !Files.isDirectory(folder.resolve("central-server"))) {
            folder = folder.getParent();
        }
        return folder == null ? Path.of("").toAbsolutePath() : folder;
    }
}
