// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.krynytsia.agent.commands.SupportBundle;
import ua.krynytsia.agent.local.StatusSource;
import ua.krynytsia.wire.Bytes;

/// The technician's view, in both languages, as a zip file.
record StatusBundle(StatusSource status) implements SupportBundle {
    @Override
    public Bytes collect() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String language : List.of("uk", "en")) {
                zip.putNextEntry(new ZipEntry("status-" + language + ".txt"));
                zip.write(status.text(language).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AgentException("cannot pack the support bundle", e);
        }
        return Bytes.of(bytes.toByteArray());
    }
}
