// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.theme;

import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Application;

/// Puts one look on everything: the style sheet of the asked colours and letters in place of the
/// toolkit's own. Each is made once. FX thread.
public final class Wardrobe {
    private final List<URL> features;
    private final Map<Look, String> made = new HashMap<>();

    private record Look(Contrast contrast, Comfort.TextSize size) {}

    /// @param features the sheets that features keep beside their screens
    public Wardrobe(List<URL> features) {
        this.features = List.copyOf(features);
    }

    public void wear(Tokens tokens) {
        var look = new Look(tokens.contrast(), tokens.comfort().size());
        String address =
                made.computeIfAbsent(look, _ -> new StyleSheet(tokens, features).address());
        if (!address.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(address);
        }
    }
}
