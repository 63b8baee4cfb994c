// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.query;

import ua.krynytsia.agent.search.terms.Fields;

/// One way from a typed word to a term of the index.
///
/// @param isBeginning whether any term that begins so will do
/// @param cost how far this is from what was typed, 0 to [#MOST]; from [#CORRECTED] on it is a
///   guess
/// @param shown the word read instead, where the resident is to be told; else empty
record Lead(Fields.Kind kind, String term, boolean isBeginning, int cost, String shown) {
    static final int EXACT = 0;
    static final int INFLECTED = 1;
    static final int SYNONYM = 2;
    static final int BEGUN = 4;
    static final int STEM = 5;
    static final int READ_OTHERWISE = 6;
    static final int CORRECTED = 8;
    static final int MOST = 31;

    Lead {
        cost = Math.min(cost, MOST);
    }

    static Lead of(Fields.Kind kind, String term, int cost) {
        return new Lead(kind, term, false, cost, "");
    }

    static Lead begun(String beginning, int cost) {
        return new Lead(Fields.Kind.FORM, beginning, true, cost, "");
    }

    Lead further(int more) {
        return new Lead(kind, term, isBeginning, cost + more, shown);
    }

    Lead shownAs(String word) {
        return new Lead(kind, term, isBeginning, cost, word);
    }
}
