// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.appeals;

import java.util.Optional;
import javafx.scene.Node;
import ua.krynytsia.app.keyboard.Purpose;

/// Where one question is answered. Its answer goes to the model as it is given.
interface AnswerField {
    Node view();

    /// Which keys it needs; none where nothing is typed.
    default Optional<Purpose> keyboard() {
        return Optional.empty();
    }

    /// Called when it stands on the screen.
    default void focus() {}

    default void close() {}
}
