// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.Bytes;

/// The last lines of a log, forced, in numbered segments; the oldest go when there are too many or
/// they are too old. Never for what a resident said. Thread-safe.
///
/// A segment is a [CheckedRecord] of lines `2026-11-22T09:30:00Z text`. The newest one is written
/// anew with each addition until it is long enough; a damaged one is forgotten.
public final class Ring {
    private static final Logger LOG = LoggerFactory.getLogger(Ring.class);
    private static final String KIND = "ring";

    private final Disk disk;
    private final Path place;
    private final Limits limits;
    private final Clock clock;
    private final Deque<Segment> segments = new ArrayDeque<>();

    /// @param segmentBytes when a new segment is begun
    /// @param segments how many there may be
    /// @param age how long a segment is kept after its last line
    public record Limits(int segmentBytes, int segments, Duration age) {
        /// Seven days, 4 MiB.
        public static final Limits USUAL = new Limits(64 * 1024, 64, Duration.ofDays(7));
    }

    private record Segment(long number, List<String> lines) {
        int length() {
            return lines.stream().mapToInt(line -> line.length() + 1).sum();
        }

        Instant last() {
            return moment(lines.getLast()).orElse(Instant.MIN);
        }
    }

    private Ring(Disk disk, Path place, Limits limits, Clock clock) {
        this.disk = disk;
        this.place = place;
        this.limits = limits;
        this.clock = clock;
    }

    /// Reads what is there.
    ///
    /// @param place a directory of its own
    public static Ring at(Disk disk, Path place, Limits limits, Clock clock) {
        var ring = new Ring(disk, place, limits, clock);
        for (Path file : disk.list(place)) {
            ring.read(file).ifPresent(ring.segments::add);
        }
        return ring;
    }

    /// Forced when this returns; a disk that fails keeps what was there before.
    ///
    /// @param lines without line feeds
    public synchronized void add(List<String> lines) {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        Segment before = segments.isEmpty() ? new Segment(0, List.of()) : segments.getLast();
        boolean isFull = before.length() >= limits.segmentBytes() || before.number() == 0;
        var all = new ArrayList<>(isFull ? List.<String>of() : before.lines());
        lines.forEach(line -> all.add(now + " " + line.replace('\n', ' ')));
        var next = new Segment(before.number() + (isFull ? 1 : 0), List.copyOf(all));
        disk.write(file(next.number()), encoded(next));
        if (!isFull) {
            segments.removeLast();
        }
        segments.add(next);
        prune();
    }

    /// All of them, the oldest first.
    public synchronized List<String> lines() {
        return segments.stream().flatMap(segment -> segment.lines().stream()).toList();
    }

    private void prune() {
        Instant oldest = clock.instant().minus(limits.age());
        while (segments.size() > limits.segments()
                || segments.size() > 1 && segments.getFirst().last().isBefore(oldest)) {
            disk.delete(file(segments.getFirst().number()));
            segments.removeFirst();
        }
    }

    private Optional<Segment> read(Path file) {
        String name = file.getFileName().toString();
        Optional<Bytes> body =
                name.matches("[0-9]{10}")
                        ? disk.read(file).flatMap(bytes -> CheckedRecord.decode(KIND, bytes))
                        : Optional.empty();
        if (body.isEmpty()) {
            LOG.atWarn().addKeyValue("file", file).log("a segment of a ring is damaged");
        }
        return body.map(it -> new Segment(Long.parseLong(name), it.utf8().lines().toList()))
                .filter(segment -> !segment.lines().isEmpty());
    }

    private static byte[] encoded(Segment segment) {
        byte[] text = (String.join("\n", segment.lines()) + "\n").getBytes(UTF_8);
        return CheckedRecord.encode(KIND, Bytes.of(text));
    }

    private Path file(long number) {
        return place.resolve(String.format(Locale.ROOT, "%010d", number));
    }

    private static Optional<Instant> moment(String line) {
        try {
            return Optional.of(Instant.parse(line.substring(0, Math.max(0, line.indexOf(' ')))));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
