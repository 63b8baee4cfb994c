// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;

/// Where damaged files are kept for the technician.
public final class Quarantine {
    private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
    private static final Path PLACE = Path.of("quarantine");

    private final Disk disk;

    public Quarantine(Disk disk) {
        this.disk = disk;
    }

    List<Path> list() {
        return disk.list(PLACE);
    }

    /// The files of every directory of this name that was put aside.
    List<Path> listWithin(String directory) {
        var files = new ArrayList<Path>();
        List<Path> found = disk.list(PLACE.resolve(directory));
        for (int i = 1; !found.isEmpty(); i++) {
            files.addAll(found);
            found = disk.list(PLACE.resolve(directory + "." + i));
        }
        return files;
    }

    /// A file or a directory, under a name of its own.
    public void setAside(Path file) {
        Path aside = PLACE.resolve(String.valueOf(file.getFileName()));
        for (int i = 1; Files.exists(disk.located(aside)); i++) {
            aside = PLACE.resolve(file.getFileName() + "." + i);
        }
        disk.move(file, aside);
        log.atWarn()
                .addKeyValue("file", file)
                .addKeyValue("aside", aside)
                .log("a damaged file is put aside");
    }
}
