// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file by which somebody on this machine tells a simulated device something: lines are written,
/// taken once, and the file is removed. It lies in a directory that only the agent's user and those
/// it trusts may write to.
public final class ControlFile {
    private static final Logger LOG = LoggerFactory.getLogger(ControlFile.class);
    private static final int MAX_BYTES = 4096;

    private final Path path;

    /// @param path need not exist
    public ControlFile(Path path) {
        this.path = path;
    }

    /// What was written since the last time; none while the last line has no line feed yet. What is
    /// longer than 4 KiB is cut there.
    public List<String> take() {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            String text = new String(bytes, UTF_8);
            if (bytes.length < MAX_BYTES && !text.endsWith("\n")) {
                return List.of();
            }
            Files.delete(path);
            return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("a control file cannot be read");
            return List.of();
        }
    }
}
