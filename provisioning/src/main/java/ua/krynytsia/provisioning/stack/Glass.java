// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.provisioning.ProvisioningException;

/// The kiosk's screen as a person meets it: what can be touched now, by the layout log that the app
/// writes (`--layout-log`), and taps on the display.
public final class Glass {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration USUAL = Duration.ofSeconds(20);
    private static final int TAIL = 256 * 1024;

    private final Display display;
    private final Path log;

    public Glass(Display display, Path log) {
        this.display = display;
        this.log = log;
    }

    public Display display() {
        return display;
    }

    /// What lies on the glass: the name of the screen, and targets by id.
    public record Layout(String screen, Map<String, Rectangle> targets) {
        public Optional<Rectangle> find(String id) {
            return Optional.ofNullable(targets.get(id));
        }

        /// The first target, by id, whose id begins so.
        public Optional<String> findBeginning(String start) {
            return targets.keySet().stream().filter(id -> id.startsWith(start)).findFirst();
        }
    }

    /// Waits until a screen of this name has settled.
    public Layout screen(String name) {
        return Patience.untilPresent(
                "the screen '" + name + "'",
                USUAL,
                () -> layout().filter(layout -> layout.screen().equals(name)));
    }

    /// Waits for a target and gives where it lies.
    public Rectangle target(String id) {
        return Patience.untilPresent(
                "the target '" + id + "'", USUAL, () -> layout().flatMap(l -> l.find(id)));
    }

    /// Waits for the target and taps it.
    public void tap(String id) {
        display.tap(target(id));
    }

    /// The newest complete line of the log.
    public Optional<Layout> layout() {
        if (!Files.exists(log)) {
            return Optional.empty();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            int length = (int) Math.min(TAIL, file.length());
            byte[] tail = new byte[length];
            file.seek(file.length() - length);
            file.readFully(tail);
            String text = new String(tail, StandardCharsets.UTF_8);
            int end = text.lastIndexOf('\n');
            int start = text.lastIndexOf('\n', end - 1) + 1;
            return end < 0 ? Optional.empty() : Optional.of(parse(text.substring(start, end)));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the layout log", e);
        }
    }

    private static Layout parse(String line) throws IOException {
        JsonNode json = JSON.readTree(line);
        var targets = new TreeMap<String, Rectangle>();
        for (JsonNode target : json.path("targets")) {
            targets.put(
                    target.path("id").asText(),
                    new Rectangle(
                            target.path("x").asInt(),
                            target.path("y").asInt(),
                            target.path("width").asInt(),
                            target.path("height").asInt()));
        }
        return new Layout(json.path("screen").asText(), targets);
    }
}
