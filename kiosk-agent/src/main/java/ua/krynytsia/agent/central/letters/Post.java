// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.letters;

import java.time.Duration;
import java.util.UUID;
import ua.krynytsia.agent.outbox.attachments.SealedFile;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// Who carries residents' words to the server. What goes wrong is a
/// [ua.krynytsia.agent.central.http.CentralException]; sending again is harmless.
public interface Post {
    /// When this returns, the server has the envelope on its disk.
    Acknowledgement send(SealedEnvelope envelope);

    /// When this returns, the server has the file on its disk.
    ///
    /// @param within how long it may take
    ReceivedAttachment send(UUID reference, SealedFile file, Duration within);
}
