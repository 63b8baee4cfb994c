// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.inventory;

import ua.krynytsia.wire.LocalizedText;

/// One thing to mend in the inventory.
///
/// @param line of the file, from 1
/// @param terminal the id, or its place in the list where the id is missing; empty for the file
/// @param field the field's path, such as `panel.inches`; empty for the terminal as a whole
public record InventoryProblem(int line, String terminal, String field, LocalizedText message) {

    /// The problem as one line for a person, in `language`.
    public String text(String language) {
        boolean english = language.equals(LocalizedText.ENGLISH);
        var text = new StringBuilder(english ? "line " : "рядок ").append(line);
        if (!terminal.isEmpty()) {
            text.append(english ? ", terminal " : ", термінал ").append(terminal);
        }
        if (!field.isEmpty()) {
            text.append(english ? ", field " : ", поле ").append(field);
        }
        return text.append(": ").append(message.in(language)).toString();
    }
}
