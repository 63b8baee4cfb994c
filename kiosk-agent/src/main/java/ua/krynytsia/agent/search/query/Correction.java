// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Says which words were read instead of the typed ones: those by which the best entry fits.
final class Correction {
    private final Tally tally;

    Correction(Tally tally) {
        this.tally = tally;
    }

    /// @param entry the number of the best entry
    /// @return empty where it fits by the typed words
    Optional<String> of(List<Slot> slots, int entry) throws IOException {
        var words = new ArrayList<String>();
        boolean isChanged = false;
        for (Slot slot : slots) {
            Optional<Lead> best = best(slot, entry);
            if (best.isEmpty() && slot.isRequired()) {
                isChanged = true;
                continue;
            }
            Optional<String> read = best.map(Lead::shown).filter(shown -> !shown.isEmpty());
            isChanged |= read.isPresent();
            words.add(read.orElse(slot.typed()));
        }
        return isChanged && !words.isEmpty()
                ? Optional.of(String.join(" ", words))
                : Optional.empty();
    }

    private Optional<Lead> best(Slot slot, int entry) throws IOException {
        Optional<Lead> best = Optional.empty();
        short bestLevel = Tally.NONE;
        for (Lead lead : slot.leads()) {
            short level = tally.level(lead, entry);
            if (level < bestLevel) {
                bestLevel = level;
                best = Optional.of(lead);
            }
        }
        return best;
    }
}
