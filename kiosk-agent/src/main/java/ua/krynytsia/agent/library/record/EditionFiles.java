// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// How editions lie on the disk:
///
///     editions/0000000012.manifest              the signed manifest
///     editions/0000000012.snapshot              the whole edition, or
///     editions/0000000012.from-0000000011       what changed since edition 11
///     editions/incoming                         being downloaded
public final class EditionFiles {
    public static final Path INCOMING = Path.of("editions", "incoming");
    private static final Path PLACE = Path.of("editions");
    private static final Pattern MANIFEST = Pattern.compile("(\\d{10,19})\\.manifest");
    private static final Pattern ANY = Pattern.compile("(\\d{10,19})\\.[a-z].*");
    private static final Pattern OF_ANY_EDITION =
            Pattern.compile("(documents\\.mv\\.db|[0-9a-f]{64})(\\.\\d+)?");
    private static final Pattern SNAPSHOT = Pattern.compile("(\\d{10,19})\\.snapshot");
    private static final Pattern DELTA = Pattern.compile("(\\d{10,19})\\.from-(\\d{10,19})");

    private final Disk disk;
    private final Quarantine quarantine;

    public EditionFiles(Disk disk) {
        this.disk = disk;
        this.quarantine = new Quarantine(disk);
    }

    /// Numbers of the editions whose manifest is there, the newest first.
    public List<EditionNumber> listNumbers() {
        return disk.list(PLACE).stream()
                .map(file -> MANIFEST.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(name -> number(name.group(1)))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /// The steps that lead to an edition: a snapshot, then deltas. Empty where one is missing.
    public List<Step> steps(EditionNumber number) {
        Map<EditionNumber, Step> there = listSteps();
        var steps = new ArrayList<Step>();
        Optional<EditionNumber> wanted = Optional.of(number);
        while (wanted.isPresent()) {
            Optional<Step> step = wanted.flatMap(it -> Optional.ofNullable(there.get(it)));
            if (step.isEmpty()) {
                return List.of();
            }
            steps.add(step.get());
            wanted = step.get().from();
        }
        return steps.reversed();
    }

    public SignedManifest manifest(EditionNumber number) {
        Path file = manifestFile(number);
        byte[] json =
                disk.read(file).orElseThrow(() -> new RefusedException("there is no " + file));
        return WireJson.read(json, SignedManifest.class);
    }

    /// Makes a downloaded file, already forced, the way to an edition. The edition exists when the
    /// manifest is written, at the end.
    public void keep(EditionNumber number, Optional<EditionNumber> from, SignedManifest manifest) {
        disk.move(INCOMING, from.map(base -> delta(number, base)).orElseGet(() -> base(number)));
        disk.write(manifestFile(number), WireJson.write(manifest));
    }

    /// Adds a snapshot to an edition that is there already.
    public void keepSnapshot(EditionNumber number) {
        disk.move(INCOMING, base(number));
    }

    public void setAside(Path file) {
        quarantine.setAside(file);
    }

    /// Deletes what was put aside of editions up to this one, and of the index and the pictures, of
    /// which nobody can tell what they hold.
    public void forget(EditionNumber last) {
        quarantine.list().stream()
                .filter(file -> isOfEditionUpTo(last, file.getFileName().toString()))
                .forEach(disk::delete);
        quarantine.listWithin("words").forEach(disk::delete);
    }

    private static boolean isOfEditionUpTo(EditionNumber last, String name) {
        Matcher named = ANY.matcher(name);
        return OF_ANY_EDITION.matcher(name).matches()
                || named.matches() && !number(named.group(1)).isAfter(last);
    }

    /// Deletes what leads to none of these editions.
    public void keepOnly(List<EditionNumber> numbers) {
        Set<Path> needed = new HashSet<>();
        for (EditionNumber number : numbers) {
            for (Step step : steps(number)) {
                needed.add(step.file());
                needed.add(manifestFile(step.number()));
            }
        }
        disk.list(PLACE).stream().filter(file -> !needed.contains(file)).forEach(disk::delete);
    }

    public Path manifestFile(EditionNumber number) {
        return PLACE.resolve(name(number) + ".manifest");
    }

    /// One way to each edition; a snapshot where there is one.
    private Map<EditionNumber, Step> listSteps() {
        var steps = new HashMap<EditionNumber, Step>();
        for (Path file : disk.list(PLACE)) {
            Optional<Step> step = step(file);
            if (step.isPresent()) {
                steps.merge(step.get().number(), step.get(), EditionFiles::shorter);
            }
        }
        return steps;
    }

    private static Step shorter(Step one, Step other) {
        return other.from().isEmpty() ? other : one;
    }

    private static Optional<Step> step(Path file) {
        String name = file.getFileName().toString();
        Matcher snapshot = SNAPSHOT.matcher(name);
        if (snapshot.matches()) {
            return Optional.of(new Step(number(snapshot.group(1)), Optional.empty(), file));
        }
        Matcher delta = DELTA.matcher(name);
        if (!delta.matches() || !number(delta.group(1)).isAfter(number(delta.group(2)))) {
            return Optional.empty();
        }
        return Optional.of(
                new Step(number(delta.group(1)), Optional.of(number(delta.group(2))), file));
    }

    private static Path base(EditionNumber number) {
        return PLACE.resolve(name(number) + ".snapshot");
    }

    private static Path delta(EditionNumber to, EditionNumber from) {
        return PLACE.resolve(name(to) + ".from-" + name(from));
    }

    private static String name(EditionNumber number) {
        return String.format(Locale.ROOT, "%010d", number.value());
    }

    private static EditionNumber number(String digits) {
        return new EditionNumber(Long.parseLong(digits));
    }

    /// @param from the edition a delta starts with; empty for a snapshot
    public record Step(EditionNumber number, Optional<EditionNumber> from, Path file) {}
}
