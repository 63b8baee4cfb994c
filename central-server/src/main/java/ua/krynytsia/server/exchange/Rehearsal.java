// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.ArrayList;
import java.util.function.Function;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Edit;

/// Changes that are carried out to see what becomes of them, and taken back.
final class Rehearsal {
    private Rehearsal() {}

    /// @return what `work` gave
    static <T> T of(Catalogue catalogue, String who, Function<Edit, T> work) {
        var seen = new ArrayList<T>(1);
        try {
            catalogue.edit(
                    who,
                    edit -> {
                        seen.add(work.apply(edit));
                        throw new TakenBack();
                    });
        } catch (TakenBack e) {
            return seen.getFirst();
        }
        throw new IllegalStateException("a rehearsal was kept");
    }

    /// Everything went through and is taken back.
    private static final class TakenBack extends ServerException {
        private static final long serialVersionUID = 1;

        TakenBack() {
            super("the import was only tried");
        }
    }
}
