// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import java.util.List;
import java.util.Set;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.editions.PublishOutcome;
import ua.krynytsia.server.editions.Validity;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.fleet.Manifest;

/// What people and programs do with what is ready to be published. Thread-safe.
public record Publishing(
        Editions editions, Readiness readiness, RollOuts rollOuts, Plans plans, Audit audit) {
    private static final String ITSELF = "expiry";

    /// What terminals cannot show of what is to be published now; nothing where the caller has
    /// acknowledged it.
    public List<Gap> unacknowledged(boolean isAcknowledged) {
        return isAcknowledged ? List.of() : readiness.listGaps();
    }

    public List<Terminal> listTerminals() {
        return readiness.listTerminals();
    }

    /// At once, to all.
    public PublishOutcome publish(String who) {
        return recorded(who, "edition-published", editions.publish(who));
    }

    /// These documents at once, to all, on what all have.
    public PublishOutcome publishUrgent(Set<DocumentKey> keys, String who) {
        PublishOutcome outcome =
                recorded(who, "edition-published-urgently", editions.publishUrgent(keys, who));
        rollOuts.tick();
        return outcome;
    }

    /// Whatever time has made due. Called every second.
    public void tick() {
        plans.tick();
        rollOuts.tick();
        renew();
    }

    /// Signs what is about to expire anew; while an edition rolls out, only what has expired.
    private void renew() {
        boolean isDue =
                editions.validity()
                        .filter(it ->
                                it.state() == Validity.State.EXPIRED
                                        || it.state() == Validity.State.EXPIRES_SOON
                                                && editions.staged().isEmpty())
                        .isPresent();
        if (isDue) {
            recorded(ITSELF, "edition-signed-anew", editions.renew(ITSELF));
        }
    }

    private PublishOutcome recorded(String who, String deed, PublishOutcome outcome) {
        if (outcome instanceof PublishOutcome.Published(Manifest manifest)) {
            audit.record(who, Deed.of(deed, "edition/" + manifest.number()));
        }
        return outcome;
    }
}
