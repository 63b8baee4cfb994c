// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.theme.Comfort;

/// All that one visitor leaves on the kiosk: language, comfort, what was typed and where a list
/// stood. One for each visit; closed at its end, it lets go of everything, and nothing personal
/// lives outside it. Screens are built anew when the visitor asks for larger letters or other
/// colours: what must be found again then is kept here. FX thread.
public final class SessionScope implements AutoCloseable {
    private final Texts texts = new Texts();
    private final ReadOnlyObjectWrapper<Comfort> comfort;
    private final Map<String, Object> kept = new HashMap<>();
    private final List<Subscription> owned = new ArrayList<>();

    /// @param usual what this kiosk begins a visit with
    public SessionScope(Comfort usual) {
        comfort = new ReadOnlyObjectWrapper<>(usual);
    }

    public Texts texts() {
        return texts;
    }

    public ReadOnlyObjectProperty<Comfort> comfort() {
        return comfort.getReadOnlyProperty();
    }

    public void use(Comfort asked) {
        comfort.set(asked);
    }

    /// The thing of this name, made by `first` when it is asked for the first time in this visit.
    ///
    /// @param name of the screen and the thing, such as `search/query`
    public <T> T keep(String name, Class<T> type, Supplier<T> first) {
        return type.cast(kept.computeIfAbsent(name, _ -> first.get()));
    }

    /// The next asking begins anew.
    public void forget(String name) {
        kept.remove(name);
    }

    /// Ends with the visit.
    public void own(Subscription subscription) {
        owned.add(subscription);
    }

    @Override
    public void close() {
        owned.forEach(Subscription::unsubscribe);
        owned.clear();
        kept.clear();
    }
}
