// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

import ua.krynytsia.wire.Require;

/// What a technician typed after the card.
///
/// @param pin 4 to 12 digits
public record ServicePin(String pin) {
    public ServicePin {
        Require.that(pin.matches("[0-9]{4,12}"), "a PIN is 4 to 12 digits");
    }

    /// Without it.
    @Override
    public String toString() {
        return "ServicePin";
    }
}
