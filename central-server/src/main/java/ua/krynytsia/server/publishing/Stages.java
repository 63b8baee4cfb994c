// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.krynytsia.server.publishing.RollOut.Member;
import ua.krynytsia.server.publishing.RollOut.State;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// Who is in which stage, and how a stage begins: what is wrong with a terminal already is not the
/// edition's fault.
///
/// @param there the terminals of the fleet
record Stages(Map<KioskId, Terminal> there, Instant now) {
    private static final int AT_SECOND_STAGE = 3;

    /// The first kiosk of the plan that is not of the fleet.
    Optional<KioskId> stranger(RollOuts.Plan plan) {
        return Stream.concat(Stream.of(plan.first()), plan.next().stream())
                .filter(kiosk -> !there.containsKey(kiosk))
                .findFirst();
    }

    /// Before there is an edition.
    RollOut planned(RollOuts.Plan plan) {
        var course = new RollOut.Course(State.RUNNING, 0, now, Optional.empty());
        return new RollOut(0, EditionNumber.NONE, course, plan.pace(), members(plan));
    }

    RollOut begin(RollOut rollOut, int stage) {
        List<Member> members =
                rollOut.members().stream()
                        .map(member -> member.stage() == stage ? begun(member) : member)
                        .toList();
        return rollOut.with(members).at(stage, now);
    }

    /// Before the first stage, behind an urgent edition.
    RollOut beginAgain(RollOut rollOut) {
        return rollOut.with(rollOut.members().stream().map(this::begun).toList()).at(0, now);
    }

    /// The same stage without those at fault.
    ///
    /// @param watching since when this server has been able to hear the terminals
    RollOut resume(RollOut rollOut, Instant watching) {
        var judgement = new Judgement(rollOut.edition(), there, watching, now);
        Set<KioskId> ill =
                rollOut.current().stream()
                        .filter(member -> judgement.fault(member, rollOut.pace()).isPresent())
                        .map(Member::kiosk)
                        .collect(Collectors.toSet());
        List<Member> members =
                rollOut.members().stream()
                        .map(member -> ill.contains(member.kiosk()) ? member.excused() : member)
                        .toList();
        return rollOut.with(members).at(rollOut.course().stage(), now);
    }

    static List<Member> replaced(List<Member> all, List<Member> some) {
        Map<KioskId, Member> fresh =
                some.stream().collect(Collectors.toMap(Member::kiosk, Function.identity()));
        return all.stream().map(member -> fresh.getOrDefault(member.kiosk(), member)).toList();
    }

    private Member begun(Member member) {
        Optional<Terminal> terminal = Optional.ofNullable(there.get(member.kiosk()));
        return member.begun(terminal.map(Terminal::troubles).orElse(Set.of()));
    }

    private List<Member> members(RollOuts.Plan plan) {
        List<KioskId> further = plan.next().isEmpty() ? heardLast() : plan.next();
        var members = new ArrayList<Member>();
        members.add(new Member(plan.first(), 1, Set.of(), Optional.empty(), false));
        further.stream()
                .filter(kiosk -> !kiosk.equals(plan.first()))
                .distinct()
                .limit(AT_SECOND_STAGE - 1)
                .forEach(id -> members.add(new Member(id, 2, Set.of(), Optional.empty(), false)));
        return members;
    }

    /// All, the one heard last before the others.
    private List<KioskId> heardLast() {
        return there.values().stream()
                .sorted(Comparator.comparing(Stages::heard).reversed())
                .map(Terminal::kiosk)
                .toList();
    }

    private static Instant heard(Terminal terminal) {
        return terminal.heard().map(Terminal.Heard::at).orElse(Instant.MIN);
    }
}
