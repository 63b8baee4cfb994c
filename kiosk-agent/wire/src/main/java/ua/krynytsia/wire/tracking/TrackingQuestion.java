// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.tracking;

import ua.krynytsia.wire.Require;

/// What a resident typed from the receipt.
///
/// @param number as on the receipt, `KK-NNNNNN-C`; whether its check character fits is for whoever
///   is asked
/// @param pin six digits
public record TrackingQuestion(String number, String pin) {
    public TrackingQuestion {
        Require.that(
                number.matches("[0-9A-Z]{2}-[0-9]{6}-[0-9A-Z]"),
                "a receipt number has the form KK-NNNNNN-C");
        Require.that(pin.matches("[0-9]{6}"), "a PIN must be six digits");
    }

    /// Without either.
    @Override
    public String toString() {
        return "TrackingQuestion";
    }
}
