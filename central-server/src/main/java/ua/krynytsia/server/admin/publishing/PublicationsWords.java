// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.publishing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.server.publishing.Fault;
import ua.krynytsia.server.publishing.Gap;
import ua.krynytsia.server.publishing.Planned;
import ua.krynytsia.server.publishing.RollOut;
import ua.krynytsia.server.publishing.RollOuts;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.WireException;

/// What [PublicationsApi] hears and says, as JSON.
public final class PublicationsWords {
    private PublicationsWords() {}

    public record Gaps(List<Gap> gaps) {}

    /// @param acknowledge whether it is to run even where terminals cannot show all of it
    public record PlanWish(Instant at, Optional<Boolean> acknowledge) {}

    /// @param state `waiting`, `done`, `late`, `cancelled`, `rolling-out`, `behind`, `cannot-show`
    /// @param edition what was live after it
    public record Plan(
            UUID id,
            Instant at,
            String plannedBy,
            String state,
            Optional<Instant> ended,
            Optional<EditionNumber> edition) {
        static Plan of(Planned plan) {
            return new Plan(
                    plan.id(),
                    plan.due(),
                    plan.who(),
                    plan.state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    plan.ended().map(Planned.Ended::at),
                    plan.ended()
                            .map(Planned.Ended::edition)
                            .filter(number -> number.isAfter(EditionNumber.NONE)));
        }
    }

    public record Plans(List<Plan> plans) {}

    /// @param first the kiosk of the first stage
    /// @param next the further ones of the second, at most two; the server chooses without it
    /// @param settleSeconds how long a kiosk must have been well with the edition
    /// @param silenceSeconds how long it may take to show it, and to say nothing
    public record RollOutWish(
            KioskId first,
            Optional<List<KioskId>> next,
            Optional<Long> settleSeconds,
            Optional<Long> silenceSeconds,
            Optional<Boolean> acknowledge) {
        private static final long LONGEST = Duration.ofDays(7).toSeconds();
        private static final long SHORTEST_SILENCE = 75;
        private static final int MOST = 2;

        public RollOutWish {
            settleSeconds.ifPresent(it -> require(it >= 0 && it <= LONGEST, "settleSeconds: 0 to"));
            silenceSeconds.ifPresent(it ->
                    require(
                            it >= SHORTEST_SILENCE && it <= LONGEST,
                            "silenceSeconds: " + SHORTEST_SILENCE + " to"));
            if (next.filter(it -> it.size() > MOST).isPresent()) {
                throw new WireException("the second stage has at most two further kiosks");
            }
        }

        private static void require(boolean holds, String range) {
            if (!holds) {
                throw new WireException(range + " " + LONGEST);
            }
        }

        RollOuts.Plan plan() {
            RollOut.Pace usual = RollOut.Pace.USUAL;
            return new RollOuts.Plan(
                    first,
                    next.orElse(List.of()),
                    new RollOut.Pace(
                            settleSeconds.map(Duration::ofSeconds).orElse(usual.settle()),
                            silenceSeconds.map(Duration::ofSeconds).orElse(usual.silence())));
        }
    }

    /// @param state `running`, `stopped`, `done`, `taken-back`
    /// @param stage 0 while an urgent edition goes first; 1 one kiosk, 2 three
    /// @param reason why it stands still: `refused`, `no-room`, `worse`, `silent`, `not-applied`,
    ///   `by-hand`
    public record Way(
            EditionNumber edition,
            String state,
            int stage,
            Instant since,
            Optional<String> reason,
            Optional<KioskId> kiosk,
            List<Member> members) {
        static Way of(RollOut rollOut) {
            Optional<RollOut.Stop> stop = rollOut.course().stop();
            return new Way(
                    rollOut.edition(),
                    rollOut.course().state().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    rollOut.course().stage(),
                    rollOut.course().since(),
                    stop.map(RollOut.Stop::fault).map(Fault::id),
                    stop.flatMap(RollOut.Stop::kiosk),
                    rollOut.members().stream().map(Member::of).toList());
        }
    }

    /// @param applied since when it is known to show the edition
    public record Member(KioskId kiosk, int stage, Optional<Instant> applied, boolean excused) {
        static Member of(RollOut.Member member) {
            return new Member(member.kiosk(), member.stage(), member.applied(), member.isExcused());
        }
    }

    public record RollOutState(Optional<Way> rollOut) {}

    /// @param edition what is live, or rolls out
    /// @param result `unchanged`, `behind`, `rolling-out`, or `published` where it was the first
    ///   edition, for all
    public record NotBegun(EditionNumber edition, String result) {}
}
