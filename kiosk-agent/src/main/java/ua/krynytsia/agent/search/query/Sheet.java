// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

/// Adds up for each of some entries, by their place among these, how the slots of one query fit it.
final class Sheet {
    private final int[] costs;
    private final int[] guesses;
    private final int[] places;
    private final byte[] worst;
    private final byte[] lacking;
    private final byte[] missing;
    private final byte[] unlike;

    Sheet(int entries) {
        costs = new int[entries];
        guesses = new int[entries];
        places = new int[entries];
        worst = new byte[entries];
        lacking = new byte[entries];
        missing = new byte[entries];
        unlike = new byte[entries];
    }

    /// @param levels of each, as [Tally] makes them
    void add(boolean isRequired, short[] levels) {
        byte[] absent = isRequired ? lacking : missing;
        for (int entry = 0; entry < levels.length; entry++) {
            short level = levels[entry];
            if (level == Tally.NONE) {
                absent[entry]++;
                continue;
            }
            int cost = Tally.cost(level);
            // the forms of a word are worth the same: «бібліотеки» means «Бібліотека № 4» first
            costs[entry] += cost == Lead.INFLECTED ? Lead.EXACT : cost;
            if (isRequired) {
                int place = Tally.place(level);
                guesses[entry] += Math.max(0, cost - Lead.CORRECTED + 1);
                places[entry] += place;
                worst[entry] = (byte) Math.max(worst[entry], place);
            }
        }
    }

    /// @param levels of each by the name of its resource alone, of a required slot
    void addContext(short[] levels) {
        for (int entry = 0; entry < levels.length; entry++) {
            if (levels[entry] == Tally.NONE) {
                unlike[entry]++;
            }
        }
    }

    /// Whether the resource itself is called so.
    boolean isOfItsKind(int entry) {
        return unlike[entry] == 0;
    }

    int cost(int entry) {
        return costs[entry];
    }

    int guessed(int entry) {
        return guesses[entry];
    }

    int places(int entry) {
        return places[entry];
    }

    int worstPlace(int entry) {
        return worst[entry];
    }

    int lacking(int entry) {
        return lacking[entry];
    }

    int missing(int entry) {
        return missing[entry];
    }
}
