// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// A [HandOffSlot] with the signature of the kiosk that opened it, as it stands in the QR code.
///
/// @param slot the JSON bytes of a [HandOffSlot], verbatim
/// @param signature ECDSA over the domain line of `rules.trust` and the slot's bytes, by the key of
///   the kiosk's certificate
public record SignedSlot(Bytes slot, Bytes signature) {
    private static final int LONGEST = 1024;

    public SignedSlot {
        Require.that(slot.length() <= LONGEST, "a slot must be at most 1 KiB");
        Require.that(signature.length() <= 200, "a slot's signature must be at most 200 bytes");
    }
}
