// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.search.terms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import ua.krynytsia.agent.search.lexicon.SlipRows;
import ua.krynytsia.agent.search.terms.Fields.Area;
import ua.krynytsia.agent.search.terms.Fields.Kind;

/// The words that stand in some areas of an index, in order and packed, to find those near a typed
/// one. Neighbours share their beginnings, and what begins too differently is passed over. About 25
/// bytes a word. Immutable.
public final class SortedForms {
    private final String letters;
    private final int[] ends;

    private SortedForms(SortedSet<String> forms) {
        var all = new StringBuilder();
        ends = new int[forms.size()];
        int i = 0;
        for (String form : forms) {
            all.append(form);
            ends[i++] = all.length();
        }
        letters = all.toString();
    }

    /// Numbers are left out: they are never misspelt.
    static SortedForms of(IndexReader reader, List<Area> areas) throws IOException {
        var forms = new TreeSet<String>();
        for (Area area : areas) {
            Terms terms = MultiTerms.getTerms(reader, Fields.of(area, Kind.FORM));
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    String form = each.term().utf8ToString();
                    if (Character.isLetter(form.charAt(0))) {
                        forms.add(form);
                    }
                }
            }
        }
        return new SortedForms(forms);
    }

    /// Those at most so many slips away.
    public List<String> near(String typed, int slips) {
        return near(new SlipRows(typed, slips), false);
    }

    /// Those with a beginning at most one slip away.
    public List<String> nearlyBegun(String typed) {
        return near(new SlipRows(typed, 1), true);
    }

    private List<String> near(SlipRows rows, boolean isBeginningEnough) {
        var near = new ArrayList<String>();
        int known = 0;
        boolean isDead = false;
        for (int i = 0; i < ends.length; i++) {
            int start = i == 0 ? 0 : ends[i - 1];
            int length = ends[i] - start;
            int depth = common(rows, start, Math.min(known, length));
            if (isDead && depth == known) {
                continue;
            }
            isDead = false;
            boolean isNear = isBeginningEnough && anyNear(rows, depth);
            while (depth < length && !isDead) {
                isDead = !rows.extend(depth, letters.charAt(start + depth));
                depth++;
                isNear |= isBeginningEnough && !isDead && rows.isNear(depth);
            }
            known = depth;
            if (isNear || !isDead && rows.isNear(depth)) {
                near.add(letters.substring(start, ends[i]));
            }
        }
        return near;
    }

    private static boolean anyNear(SlipRows rows, int depth) {
        for (int i = 1; i <= depth; i++) {
            if (rows.isNear(i)) {
                return true;
            }
        }
        return false;
    }

    private int common(SlipRows rows, int start, int most) {
        int depth = 0;
        while (depth < most && rows.letter(depth) == letters.charAt(start + depth)) {
            depth++;
        }
        return depth;
    }
}
