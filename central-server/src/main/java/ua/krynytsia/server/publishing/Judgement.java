// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.server.publishing.RollOut.Member;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// What the terminals' own words say of a stage at a moment.
///
/// @param target what the watched terminals should show
/// @param since when the stage began, or this server began to hear them
record Judgement(
        EditionNumber target, Map<KioskId, Terminal> terminals, Instant since, Instant now) {
    private static final Map<String, Fault> TELLING =
            Map.of("edition-refused", Fault.REFUSED, "edition-too-large", Fault.NO_ROOM);

    /// The terminals on whose word the stage depends.
    static List<Member> watched(RollOut rollOut) {
        int stage = Math.max(1, rollOut.course().stage());
        return rollOut.members().stream()
                .filter(member -> member.stage() <= stage && !member.isExcused())
                .toList();
    }

    /// The member as it is known now.
    Member seen(Member member) {
        return member.applied().isEmpty() && shows(member) ? member.appliedAt(now) : member;
    }

    /// What keeps the roll-out from going on.
    Optional<Fault> fault(Member member, RollOut.Pace pace) {
        Set<String> troubles = find(member).map(Terminal::troubles).orElse(Set.of());
        for (Map.Entry<String, Fault> telling : TELLING.entrySet()) {
            if (troubles.contains(telling.getKey())) {
                return Optional.of(telling.getValue());
            }
        }
        var fresh = new HashSet<>(troubles);
        fresh.removeAll(member.troubles());
        if (!fresh.isEmpty()) {
            return Optional.of(Fault.WORSE);
        }
        if (now.isAfter(heard(member).plus(pace.silence()))) {
            return Optional.of(Fault.SILENT);
        }
        return !shows(member) && now.isAfter(since.plus(pace.silence()))
                ? Optional.of(Fault.NOT_APPLIED)
                : Optional.empty();
    }

    /// Whether it has been well with the edition for long enough, and has said so at the end.
    boolean isSettled(Member member, RollOut.Pace pace) {
        return shows(member)
                && member.applied()
                        .map(applied -> applied.plus(pace.settle()))
                        .filter(settled ->
                                find(member)
                                        .flatMap(Terminal::heard)
                                        .filter(heard -> !heard.at().isBefore(settled))
                                        .isPresent())
                        .isPresent();
    }

    private boolean shows(Member member) {
        return find(member).filter(terminal -> terminal.shows(target)).isPresent();
    }

    private Instant heard(Member member) {
        return find(member)
                .flatMap(Terminal::heard)
                .map(Terminal.Heard::at)
                .filter(at -> at.isAfter(since))
                .orElse(since);
    }

    private Optional<Terminal> find(Member member) {
        return Optional.ofNullable(terminals.get(member.kiosk()));
    }
}
