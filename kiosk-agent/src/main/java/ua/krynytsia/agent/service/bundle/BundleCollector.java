// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.agent.AgentException;

/// Zips its parts. One that cannot be collected says so in its place; each is at most 768 KiB.
public final class BundleCollector implements SupportBundle {
    private static final int LONGEST_PART = 768 << 10;

    private final List<BundlePart> parts;

    /// @param parts at most ten, with names of their own
    public BundleCollector(List<BundlePart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public byte[] collect() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (BundlePart part : parts) {
                zip.putNextEntry(new ZipEntry(part.name()));
                byte[] content = text(part).getBytes(UTF_8);
                zip.write(content, 0, Math.min(content.length, LONGEST_PART));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String text(BundlePart part) {
        try {
            return part.text().get();
        } catch (AgentException e) {
            return "could not be collected: " + e.getClass().getSimpleName() + "\n";
        }
    }
}
