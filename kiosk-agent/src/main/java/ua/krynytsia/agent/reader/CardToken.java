// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader;

import ua.krynytsia.wire.Sha256;

/// A card as this kiosk alone knows it: a keyed digest of kind and number. The same card gives the
/// same token here, another one on every other kiosk, and nobody can get the number back.
public record CardToken(Sha256 digest) {
    /// Never the digest: with it, a log would tell who came when.
    @Override
    public String toString() {
        return "CardToken";
    }
}
