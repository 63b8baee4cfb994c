// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.Optional;
import ua.krynytsia.wire.Require;

/// An envelope that was acknowledged once, given back to a server that lost it.
///
/// @param word the acknowledgement that was kept beside it; empty where it is damaged
public record ReturnedEnvelope(SealedEnvelope envelope, Optional<Acknowledgement> word) {
    public ReturnedEnvelope {
        word.ifPresent(it ->
                Require.that(
                        it.envelope().equals(envelope.id()),
                        "an acknowledgement goes with its own envelope"));
    }
}
