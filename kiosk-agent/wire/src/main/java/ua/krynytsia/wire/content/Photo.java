// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.LocalizedText;

/// One picture in three sizes; each says the same about what it shows.
///
/// @param list small, beside a name
/// @param card as wide as a card
/// @param full as large as the screen
public record Photo(MediaReference list, MediaReference card, MediaReference full) {
    public LocalizedText alternative() {
        return card.alternative();
    }
}
