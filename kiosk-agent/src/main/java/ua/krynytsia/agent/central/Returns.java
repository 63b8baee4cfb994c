// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeList;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;

/// Gives a server that was restored from a backup what it lost: it is told which acknowledged
/// envelopes are kept here, and gets those that it names, each with the word that it once said.
/// Asked for in any thread, done in one.
final class Returns {
    private static final Logger log = LoggerFactory.getLogger(Returns.class);

    private final CentralClient client;
    private final Outbox outbox;
    private final AtomicBoolean isAsked = new AtomicBoolean();

    Returns(CentralClient client, Outbox outbox) {
        this.client = client;
        this.outbox = outbox;
    }

    /// The server says that it is behind.
    ///
    /// @return whether that is new
    boolean ask() {
        return isAsked.compareAndSet(false, true);
    }

    /// Nothing where nobody asked.
    ///
    /// @throws CentralException where the server is away: what it has by then it does not ask for
    ///   again
    void run() {
        if (!isAsked.get()) {
            return;
        }
        List<UUID> kept = outbox.listConfirmed();
        int given = 0;
        for (int from = 0; from < kept.size(); from += EnvelopeList.MOST) {
            int to = Math.min(kept.size(), from + EnvelopeList.MOST);
            given += give(client.lost(new EnvelopeList(kept.subList(from, to))).envelopes());
        }
        isAsked.set(false);
        if (given > 0) {
            log.atWarn()
                    .addKeyValue("count", given)
                    .log("a restored server was given back what it had acknowledged");
        }
    }

    private int give(List<UUID> lost) {
        int given = 0;
        for (UUID id : lost) {
            Optional<ReturnedEnvelope> envelope = outbox.findConfirmed(id);
            if (envelope.isPresent()) {
                Acknowledgement word = client.send(envelope.get());
                if (!word.envelope().equals(id)) {
                    throw CentralException.answered(
                            "an envelope for another was acknowledged", 200);
                }
                outbox.confirmed(word);
                given++;
            }
        }
        return given;
    }
}
