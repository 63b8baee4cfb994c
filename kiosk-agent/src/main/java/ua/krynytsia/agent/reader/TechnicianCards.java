// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.agent.disk.Disk;

/// The cards that open the service screen of this kiosk, each known as a token with a short name:
/// the number itself is nowhere. A card is learnt by being held within a minute after [#learnNext].
///
/// Thread-safe; changes are on the disk when they return.
///
/// @see TechnicianFile
public final class TechnicianCards {
    /// How long the next card is waited for.
    public static final Duration LEARNING = Duration.ofMinutes(1);

    private final TechnicianFile file;
    private final Clock clock;
    private final Map<String, CardToken> byName;
    private @Nullable Lesson lesson;
    private @Nullable Held lastHeld;

    private TechnicianCards(TechnicianFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
        this.byName = new TreeMap<>(file.read());
    }

    /// The cards in `directory` of the disk; none where there is no such file.
    public static TechnicianCards at(Disk disk, Path directory, Clock clock) {
        return new TechnicianCards(new TechnicianFile(disk, directory), clock);
    }

    /// Whose card this is. A technician's is remembered as held now, one that is being learnt is
    /// kept under its name.
    ///
    /// @throws ua.krynytsia.agent.disk.DiskException where a learnt card cannot be kept
    public synchronized Holder held(CardEvent card) {
        Optional<String> wanted = learning();
        if (wanted.isPresent()) {
            lesson = null;
            learn(card.token(), wanted.get());
            return Holder.LEARNT;
        }
        Optional<String> name = findName(card.token());
        name.ifPresent(known -> lastHeld = new Held(known, card.at()));
        return name.isPresent() ? Holder.TECHNICIAN : Holder.RESIDENT;
    }

    public synchronized boolean isKnown(CardToken card) {
        return byName.containsValue(card);
    }

    private Optional<String> findName(CardToken card) {
        return byName.entrySet().stream()
                .filter(known -> known.getValue().equals(card))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Keeps the card; one that had another name loses it.
    ///
    /// @param name at most 40 characters; the card that had it is forgotten
    public synchronized void learn(CardToken card, String name) {
        var changed = new TreeMap<>(byName);
        changed.values().removeIf(card::equals);
        changed.put(TechnicianFile.requireName(name), card);
        keep(changed);
    }

    /// @return whether there was one of this name
    public synchronized boolean forget(String name) {
        var changed = new TreeMap<>(byName);
        if (changed.remove(name) == null) {
            return false;
        }
        keep(changed);
        // the generation before must not bring a lost card back
        file.write(changed);
        return true;
    }

    /// The names, sorted.
    public synchronized List<String> list() {
        return List.copyOf(byName.keySet());
    }

    /// The next card held within [#LEARNING], to whichever reader, becomes a technician's.
    public synchronized void learnNext(String name) {
        lesson = new Lesson(TechnicianFile.requireName(name), clock.instant().plus(LEARNING));
    }

    /// Whose card is waited for; empty once it was held or the minute is over.
    public synchronized Optional<String> learning() {
        Lesson given = lesson;
        return given == null || clock.instant().isAfter(given.until())
                ? Optional.empty()
                : Optional.of(given.name());
    }

    /// No card is learnt any more.
    public synchronized void learnNone() {
        lesson = null;
    }

    /// The technician's card that was held last since the start.
    public synchronized Optional<Held> lastHeld() {
        return Optional.ofNullable(lastHeld);
    }

    private void keep(Map<String, CardToken> changed) {
        file.write(changed);
        byName.clear();
        byName.putAll(changed);
    }

    /// Whose card was held.
    public enum Holder {
        RESIDENT,
        TECHNICIAN,
        /// A technician's from now on; nothing follows from holding it this once.
        LEARNT
    }

    /// A technician's card was held.
    ///
    /// @param name under which it was learnt
    public record Held(String name, Instant at) {}

    private record Lesson(String name, Instant until) {}
}
