// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import ua.krynytsia.agent.search.terms.Fields;

/// How well an entry fits a query, in one number; lower is better. From the most important on: how
/// many required words it lacks; whether its name has them all, or name and address together, or
/// only the whole entry; how much had to be guessed; how many of the other words it lacks; whether
/// its resource is called so («школи» means those of «Школи» first); where the words stand; how
/// exactly; how many words more its name has.
final class Rank {
    /// The rank of an entry that does not fit.
    static final long UNFIT = Long.MAX_VALUE;

    /// All words stand in its name, or in a former one.
    static final int BY_NAME = 0;

    /// In name and address together.
    static final int BY_PLACE = 1;

    private static final int BY_TEXT = 2;
    private static final int LENGTH = 6;
    private static final int COST = 10;
    private static final int PLACES = 7;
    private static final int KIND = 1;
    private static final int MISSING = 4;
    private static final int GUESSED = 9;
    private static final int TIER = 2;
    private static final int LACKING = 4;
    private static final int PLACES_AT = LENGTH + COST;
    private static final int MISSING_AT = LENGTH + COST + PLACES + KIND;
    private static final int GUESSED_AT = MISSING_AT + MISSING;
    private static final int TIER_AT = GUESSED_AT + GUESSED;
    private static final int LACKING_AT = TIER_AT + TIER;

    /// How many bits the rank of a fitting entry takes.
    static final int BITS = LACKING_AT + LACKING;

    private Rank() {}

    static long of(Sheet sheet, int entry, int length) {
        long rank = bounded(sheet.lacking(entry), LACKING);
        rank = rank << TIER | tierOf(sheet.worstPlace(entry));
        rank = rank << GUESSED | bounded(sheet.guessed(entry), GUESSED);
        rank = rank << MISSING | bounded(sheet.missing(entry), MISSING);
        rank = rank << KIND | (sheet.isOfItsKind(entry) ? 0 : 1);
        rank = rank << PLACES | bounded(sheet.places(entry), PLACES);
        rank = rank << COST | bounded(sheet.cost(entry), COST);
        return rank << LENGTH | bounded(length, LENGTH);
    }

    static int lacking(long rank) {
        return part(rank, LACKING_AT, LACKING);
    }

    static int tier(long rank) {
        return part(rank, TIER_AT, TIER);
    }

    static int guessed(long rank) {
        return part(rank, GUESSED_AT, GUESSED);
    }

    static int missing(long rank) {
        return part(rank, MISSING_AT, MISSING);
    }

    /// The sum of the places of the required words: 0 where all stand in the present name.
    static int places(long rank) {
        return part(rank, PLACES_AT, PLACES);
    }

    private static int tierOf(int worstPlace) {
        if (worstPlace <= Fields.Area.FORMER.ordinal()) {
            return BY_NAME;
        }
        return worstPlace == Fields.Area.PLACE.ordinal() ? BY_PLACE : BY_TEXT;
    }

    private static int part(long rank, int at, int bits) {
        return (int) (rank >> at) & (1 << bits) - 1;
    }

    private static long bounded(int value, int bits) {
        return Math.clamp(value, 0, (1 << bits) - 1);
    }
}
