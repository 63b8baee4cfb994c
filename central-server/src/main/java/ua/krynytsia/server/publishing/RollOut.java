// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// The way of an edition from the first terminal to three and to all.
///
/// @param edition what its members have; [EditionNumber#NONE] until it is made
public record RollOut(
        long id, EditionNumber edition, Course course, Pace pace, List<Member> members) {
    /// How many stages there are before all terminals.
    static final int STAGES = 2;

    public RollOut {
        members = List.copyOf(members);
    }

    /// What becomes of it.
    public enum State {
        RUNNING,
        STOPPED,
        DONE,
        /// All have an edition above it with what stood before.
        TAKEN_BACK;

        boolean isOpen() {
            return this == RUNNING || this == STOPPED;
        }
    }

    /// How far it is.
    ///
    /// @param stage 1 the first terminal, 2 three of them; 0 until an urgent edition is on the
    ///   first
    /// @param since when this stage began, or went on
    /// @param stop why it does not go on
    public record Course(State state, int stage, Instant since, Optional<Stop> stop) {}

    /// @param kiosk empty where a person stopped it
    public record Stop(Fault fault, Optional<KioskId> kiosk) {}

    /// @param settle how long a terminal must have been well with the edition
    /// @param silence how long it may take to apply it, and to say nothing
    public record Pace(Duration settle, Duration silence) {
        public static final Pace USUAL = new Pace(Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    /// One of the terminals of the stages.
    ///
    /// @param troubles what was wrong with it already when its stage began
    /// @param applied since when it is known to show the edition
    /// @param isExcused whether it is not waited for any more
    public record Member(
            KioskId kiosk,
            int stage,
            Set<String> troubles,
            Optional<Instant> applied,
            boolean isExcused) {
        public Member {
            troubles = Set.copyOf(troubles);
        }

        Member begun(Set<String> wrong) {
            return new Member(kiosk, stage, wrong, Optional.empty(), false);
        }

        Member appliedAt(Instant at) {
            return new Member(kiosk, stage, troubles, Optional.of(at), isExcused);
        }

        Member excused() {
            return new Member(kiosk, stage, troubles, applied, true);
        }
    }

    RollOut with(EditionNumber other) {
        return new RollOut(id, other, course, pace, members);
    }

    RollOut with(Course other) {
        return new RollOut(id, edition, other, pace, members);
    }

    RollOut with(List<Member> others) {
        return new RollOut(id, edition, course, pace, others);
    }

    RollOut with(State state) {
        return with(new Course(state, course.stage(), course.since(), course.stop()));
    }

    RollOut at(int stage, Instant now) {
        return with(new Course(State.RUNNING, stage, now, Optional.empty()));
    }

    RollOut stopped(Stop stop) {
        return with(new Course(State.STOPPED, course.stage(), course.since(), Optional.of(stop)));
    }

    /// Whether an urgent edition goes first.
    boolean isWaiting() {
        return course.stage() == 0;
    }

    /// Those to whom the edition is given in this stage.
    List<Member> current() {
        return members.stream().filter(member -> member.stage() <= course.stage()).toList();
    }
}
