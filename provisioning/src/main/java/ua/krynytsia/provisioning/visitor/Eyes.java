// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.wire.json.WireJson;

/// What stands on the glass now, by the layout log that the app writes.
public final class Eyes {
    private static final int TAIL = 512 * 1024;

    private final Path log;

    public Eyes(Path log) {
        this.log = log;
    }

    /// How far the log has come: a moment to wait on from.
    public long moment() {
        return log.toFile().length();
    }

    /// The newest complete line of the log.
    public Optional<Layout> layout() {
        return Files.exists(log) ? newest() : Optional.empty();
    }

    /// The first layout that is as wanted.
    ///
    /// @throws ProvisioningException when it did not come in time
    public Layout await(String what, Duration atMost, Predicate<Layout> wanted) {
        return Patience.untilPresent(what, atMost, () -> layout().filter(wanted));
    }

    /// Waits until something else is on the glass than at that moment, for a while.
    ///
    /// @return whether anything came
    public boolean isChanged(long since, Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        while (moment() == since) {
            if (System.nanoTime() > end) {
                return false;
            }
            Patience.pause(Duration.ofMillis(10));
        }
        return true;
    }

    private Optional<Layout> newest() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            int length = (int) Math.min(TAIL, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            String text = new String(tail, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n');
            if (end < 0) {
                return Optional.empty();
            }
            String line = text.substring(text.lastIndexOf('\n', end - 1) + 1, end);
            return Optional.of(WireJson.read(line.getBytes(StandardCharsets.UTF_8), Layout.class));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the layout log", e);
        }
    }
}
