// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.List;
import java.util.UUID;
import ua.krynytsia.wire.Require;

/// Some of the envelopes that a kiosk keeps; in the answer, those of them that the server does not
/// have. At most [#MOST] in one message.
public record EnvelopeList(List<UUID> envelopes) {
    public static final int MOST = 1000;

    public EnvelopeList {
        envelopes = List.copyOf(envelopes);
        Require.that(envelopes.size() <= MOST, "at most 1000 envelopes in one list");
    }
}
