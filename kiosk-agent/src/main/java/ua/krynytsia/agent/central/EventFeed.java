// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.FleetPaths;

/// Reads server-sent events (WHATWG HTML §9.2) and tells the number of each edition, that there is
/// something to do, and that there are other alerts; what else is said, is for a newer program.
/// Lines are bounded.
final class EventFeed {
    private static final int LONGEST_LINE = 8 * 1024;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    private EventFeed() {}

    /// Returns when the stream ends.
    static void listen(
            InputStream stream, Consumer<EditionNumber> edition, Runnable command, Runnable alerts)
            throws IOException {
        var in = new BufferedInputStream(stream);
        String event = "";
        EditionNumber number = EditionNumber.NONE;
        for (Optional<String> line = line(in); line.isPresent(); line = line(in)) {
            String text = line.get();
            if (text.isEmpty()) {
                if (event.equals(FleetPaths.EDITION_EVENT)) {
                    edition.accept(number);
                } else if (event.equals(FleetPaths.COMMAND_EVENT)) {
                    command.run();
                } else if (event.equals(FleetPaths.ALERTS_EVENT)) {
                    alerts.run();
                }
                event = "";
                number = EditionNumber.NONE;
            } else if (text.startsWith("event:")) {
                event = text.substring("event:".length()).strip();
            } else if (text.startsWith("data:")) {
                number = number(text.substring("data:".length()).strip());
            }
        }
    }

    /// None where it is not a number: the manifest will tell.
    private static EditionNumber number(String text) {
        return NUMBER.matcher(text).matches()
                ? new EditionNumber(Long.parseLong(text))
                : EditionNumber.NONE;
    }

    private static Optional<String> line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int value = in.read(); value >= 0; value = in.read()) {
            if (value == '\n') {
                return Optional.of(line.toString(StandardCharsets.UTF_8).stripTrailing());
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("an event's line is longer than " + LONGEST_LINE);
            }
            line.write(value);
        }
        return Optional.empty();
    }
}
