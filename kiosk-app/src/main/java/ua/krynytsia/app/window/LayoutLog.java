// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.json.WireJson;

/// For the technician: after each settled layout one line of JSON with what can be touched and where,
/// in pixels of the display; with more [Detail] also by what texts stand.
///
///     {"screen":"home","targets":[{"height":92,"id":"nav-home","partly":false,"primary":false,
///     "width":240,"x":300,"y":1800}],"texts":[]}
public final class LayoutLog {
    private static final Logger log = LoggerFactory.getLogger(LayoutLog.class);

    private final Wanted wanted;
    private final Executor writer;
    private Layout seen = new Layout("", List.of(), List.of());
    private Layout written = seen;

    /// @param writer one task after the other
    public LayoutLog(Wanted wanted, Executor writer) {
        this.wanted = wanted;
        this.writer = writer;
    }

    /// Looks again; writes when two looks agree on something new.
    public void look(String screen, Parent root) {
        Layout layout = Measures.of(screen, root, wanted.detail());
        if (layout.equals(seen) && !layout.equals(written)) {
            written = layout;
            writer.execute(() -> write(layout));
        }
        seen = layout;
    }

    private void write(Layout line) {
        try {
            Files.writeString(
                    wanted.file(),
                    WireJson.text(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.atWarn()
                    .addKeyValue("file", wanted.file())
                    .setCause(e)
                    .log("layout log not written");
        }
    }

    /// Where to write and how much.
    public record Wanted(Path file, Detail detail) {}
}
