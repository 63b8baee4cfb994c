// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Keeping;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.EnvelopeMark;
import ua.krynytsia.wire.fleet.ReturnedEnvelope;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// What residents said and the server has not yet acknowledged. Thread-safe.
public interface Outbox {
    /// Seals what was said and forces it to the disk; when this returns, a power cut loses nothing.
    /// The same draft gives the same receipt and one envelope, also after a restart.
    ///
    /// @throws ua.krynytsia.agent.disk.DiskException nothing was accepted; try again once the disk
    ///   is well
    /// @throws NotEnrolledException there is no key yet to seal for; nothing was accepted
    /// @throws AttachmentGoneException a file that the draft names is not here; nothing was
    ///   accepted
    SubmittedReceipt accept(Draft draft);

    /// Seals a file that a draft will name and forces it to the disk. The same file for the same
    /// draft is kept once, also after a restart.
    ///
    /// @param draft the id of the draft
    /// @param content what `file` describes
    /// @throws ua.krynytsia.agent.disk.DiskException nothing was kept
    /// @throws NotEnrolledException there is no key yet to seal for; nothing was kept
    Keeping attach(UUID draft, AttachedFile file, byte[] content);

    /// The files on their way, for who sends them.
    Attachments attachments();

    /// How many envelopes wait for the server.
    int waiting();

    /// The oldest envelope that waits; the same one until it is [#confirmed].
    Optional<SealedEnvelope> next();

    /// When the oldest of the words and files that wait was given; empty while none does.
    Optional<Instant> oldest();

    /// The server has this envelope on its own disk. Its word is kept beside the envelope: by it a
    /// restored server takes the envelope again with its first moment. For one confirmed before,
    /// the newer word takes the place; harmless for one that is not here.
    void confirmed(Acknowledgement acknowledgement);

    /// What was confirmed and is kept still, for a server that was restored from a backup.
    EnvelopeMark mark();

    /// The ids of those, the oldest sequence first.
    List<UUID> listConfirmed();

    /// One of those, with the server's word for it.
    Optional<ReturnedEnvelope> findConfirmed(UUID id);

    /// Called after each change of what waits, on the thread that made it; must return at once.
    void watch(Runnable watcher);
}
