// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.function.Supplier;
import javafx.application.Platform;
import ua.krynytsia.app.route.SessionScope;

/// Something of the visit, lent to a screen: the screen that is built anew in its place is lent the
/// same thing; when a screen is left for good, it is forgotten. FX thread.
///
/// @param <T> what it is
public final class Loan<T> implements AutoCloseable {
    private final SessionScope scope;
    private final String name;
    private final Shelf shelf;
    private final T thing;
    private boolean isGivenBack;

    private static final class Shelf {
        private final Object thing;
        private int readers;

        Shelf(Object thing) {
            this.thing = thing;
        }
    }

    /// @param name of the screen and the thing
    /// @param first makes it, where nobody has it
    public Loan(SessionScope scope, String name, Class<T> type, Supplier<T> first) {
        this.scope = scope;
        this.name = name;
        shelf = scope.keep(name, Shelf.class, () -> new Shelf(first.get()));
        shelf.readers++;
        thing = type.cast(shelf.thing);
    }

    public T thing() {
        return thing;
    }

    /// A screen built anew takes it before the event that closed the old one is over.
    @Override
    public void close() {
        if (!isGivenBack) {
            isGivenBack = true;
            shelf.readers--;
            Platform.runLater(() -> {
                if (shelf.readers == 0) {
                    scope.forget(name);
                }
            });
        }
    }
}
