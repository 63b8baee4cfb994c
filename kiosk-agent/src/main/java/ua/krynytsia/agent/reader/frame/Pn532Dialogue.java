// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import ua.krynytsia.agent.reader.frame.FrameOutcome.Reason;
import ua.krynytsia.wire.Bytes;

import java.util.ArrayList;
import java.util.List;

/// A PN532 is woken up, configured, and asked for a card again and again (NXP UM0701-02, rev. 02):
///
/// ```
/// wake-up, SAMConfiguration ─▶ ACK, D5 15 ─▶ InListPassiveTarget ─▶ ACK … D5 4B card
///                                                  ▲                          │
///                                                  └── after half a second ◀──┘
/// ```
///
/// A command that is not acknowledged within [#PATIENCE_MILLIS] is said again, and after three
/// times the reader is woken up anew and counts as mute. While no card comes, the wait is broken
/// off and begun again every twenty seconds: only so can a reader that has gone dumb be told from
/// one that sees no card.
public final class Pn532Dialogue implements ReaderDialogue {
    private static final Bytes NOTHING = Bytes.of(new byte[0]);
    private static final int TRIES = 3;
    private static final int LONGEST_WAIT = 40;
    private static final int NOISE = 1024;

    private final Pn532Decoder decoder = new Pn532Decoder();
    private Phase phase = Phase.WAKING;
    private boolean isAnswering;
    private int silences;
    private int tries = 1;
    private int unframed;

    /// What is waited for.
    private enum Phase {
        /// The answer to the configuration.
        WAKING,
        /// That the question for a card is taken.
        ASKED,
        /// A card.
        WATCHING,
        /// The next time to ask.
        RESTING
    }

    @Override
    public Bytes opening() {
        return Pn532Command.SAM_CONFIGURATION.wakingFrame();
    }

    @Override
    public boolean isAnswering() {
        return isAnswering;
    }

    @Override
    public Step heard(byte[] bytes, int count) {
        List<Pn532Frame> frames = decoder.feed(bytes, count);
        unframed = frames.isEmpty() ? unframed + count : 0;
        Step step = taken(frames);
        if (unframed < NOISE) {
            return step;
        }
        unframed = 0;
        return waited(step.outcomes());
    }

    @Override
    public Step silence() {
        Step late = taken(decoder.giveUp());
        return late.reply().length() > 0 ? late : waited(late.outcomes());
    }

    private Step taken(List<Pn532Frame> frames) {
        var outcomes = new ArrayList<FrameOutcome>();
        Bytes reply = NOTHING;
        for (Pn532Frame frame : frames) {
            Bytes said = take(frame, outcomes);
            reply = said.length() > 0 ? said : reply;
        }
        return new Step(outcomes, reply);
    }

    private Bytes take(Pn532Frame frame, List<FrameOutcome> outcomes) {
        return switch (frame) {
            case Pn532Frame.Ack() -> acknowledged();
            case Pn532Frame.Nack() -> command(phase);
            case Pn532Frame.Answer(int command, Bytes data) -> answered(command, data, outcomes);
            case Pn532Frame.Broken(Reason reason, int length) -> {
                outcomes.add(new FrameOutcome.Refused(reason, length));
                yield NOTHING;
            }
        };
    }

    private Bytes acknowledged() {
        silences = 0;
        if (phase == Phase.ASKED) {
            phase = Phase.WATCHING;
            isAnswering = true;
            tries = 1;
        }
        return NOTHING;
    }

    private Bytes answered(int command, Bytes data, List<FrameOutcome> outcomes) {
        if (command == Pn532Command.SAM_CONFIGURATION.answer()) {
            isAnswering = true;
            return phase == Phase.WAKING ? enter(Phase.ASKED) : NOTHING;
        }
        if (command == Pn532Command.IN_LIST_PASSIVE_TARGET.answer() && phase != Phase.WAKING) {
            isAnswering = true;
            Pn532Target.read(data).ifPresent(outcomes::add);
            return enter(Phase.RESTING);
        }
        outcomes.add(new FrameOutcome.Refused(Reason.UNEXPECTED, data.length()));
        return NOTHING;
    }

    private Bytes enter(Phase next) {
        phase = next;
        silences = 0;
        tries = 1;
        return command(next);
    }

    /// One more time of patience is over.
    private Step waited(List<FrameOutcome> outcomes) {
        silences++;
        return switch (phase) {
            case RESTING -> new Step(outcomes, enter(Phase.ASKED));
            case WATCHING ->
                    silences < LONGEST_WAIT
                            ? new Step(outcomes, NOTHING)
                            : new Step(outcomes, joined(Pn532Command.ACK, enter(Phase.ASKED)));
            case WAKING, ASKED -> new Step(outcomes, again());
        };
    }

    private Bytes again() {
        if (tries < TRIES) {
            tries++;
            return command(phase);
        }
        isAnswering = false;
        return enter(Phase.WAKING);
    }

    private static Bytes command(Phase phase) {
        return switch (phase) {
            case WAKING -> Pn532Command.SAM_CONFIGURATION.wakingFrame();
            case ASKED, WATCHING -> Pn532Command.IN_LIST_PASSIVE_TARGET.frame();
            case RESTING -> NOTHING;
        };
    }

    private static Bytes joined(Bytes one, Bytes other) {
        byte[] both = new byte[one.length() + other.length()];
        System.arraycopy(one.toArray(), 0, both, 0, one.length());
        System.arraycopy(other.toArray(), 0, both, one.length(), other.length());
        return Bytes.of(both);
    }
}
