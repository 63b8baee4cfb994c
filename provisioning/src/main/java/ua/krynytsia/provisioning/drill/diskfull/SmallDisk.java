// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;

/// A file system in memory, as small as a drill wants it, with a ballast that fills it. Mounting it
/// takes root.
final class SmallDisk implements AutoCloseable {
    private static final int MIBIBYTES = 160;

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static SmallDisk mount() {
        try {
            Path place = Files.createTempDirectory("krynytsia-small-disk");
            command("mount", "-t", "tmpfs", "-o", "size=" + MIBIBYTES + "m", "tmpfs", "" + place);
            return new SmallDisk(place);
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a folder for a small disk", e);
        }
    }

    Path place() {
        return place;
    }

    /// Fills it until about so many bytes are free.
    void fill(long leave) {
        empty();
        try {
            long free = Files.getFileStore(place).getUsableSpace();
            if (free > leave) {
                command("fallocate", "-l", Long.toString(free - leave), "" + ballast());
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot measure the small disk", e);
        }
    }

    void empty() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException e) {
            throw new ProvisioningException("cannot remove the ballast", e);
        }
    }

    void turnReadOnly(boolean isReadOnly) {
        command("mount", "-o", "remount," + (isReadOnly ? "ro" : "rw"), "" + place);
    }

    @Override
    public void close() {
        command("umount", "" + place);
        try {
            Files.delete(place);
        } catch (IOException e) {
            throw new ProvisioningException("cannot remove " + place, e);
        }
    }

    private Path ballast() {
        return place.resolve("ballast");
    }

    private static void command(String... words) {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new ProvisioningException(
                        String.join(" ", List.of(words)) + " failed (it takes root): " + said);
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot run " + words[0], e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted while running " + words[0], e);
        }
    }
}
