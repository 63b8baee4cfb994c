// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import javafx.scene.Node;

/// Something on the screen where the keys can stand.
///
/// @param node what is framed there
/// @param kind what can be done with it
public record Stop(Node node, Kind kind) {
    /// What a stop is for.
    public enum Kind {
        /// Pressed by the select key.
        PRESS,
        /// A field: select goes on to the letters.
        TYPE,
        /// Words, to be read only.
        READ
    }
}
