// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox.attachments;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One sealed file, as its name tells: `ENVELOPE_REFERENCE_SECONDS` while the server does not have
/// it, `….sent` once it does. The names are digests under the kiosk's secret of what only the
/// screen and the server know: whoever holds the disk cannot tell by them whether a known file is
/// among these.
///
/// @param envelope that names it, or will
/// @param at when it was kept, by this kiosk; once sent, when the server took it, by the server
public record Parcel(UUID envelope, UUID reference, Instant at, boolean isSent) {
    static final Path PLACE = Path.of("outbox", "attachments");

    private static final String SENT = ".sent";
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern NAME = Pattern.compile(ID + "_" + ID + "_(-?\\d{1,12})(\\.sent)?");

    /// Empty for a file that is none of these.
    static Optional<Parcel> parse(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Parcel(
                        UUID.fromString(name.group(1)),
                        UUID.fromString(name.group(2)),
                        Instant.ofEpochSecond(Long.parseLong(name.group(3))),
                        name.group().endsWith(SENT)));
    }

    Path file() {
        String name = envelope + "_" + reference + "_" + at.getEpochSecond();
        return PLACE.resolve(isSent ? name + SENT : name);
    }

    /// The moment is rounded up to a second: no backup of before can have the file.
    Parcel sent(Instant received) {
        Instant after = Instant.ofEpochSecond(received.getEpochSecond() + 1);
        return new Parcel(envelope, reference, after, true);
    }

    Parcel unsent() {
        return new Parcel(envelope, reference, at, false);
    }
}
