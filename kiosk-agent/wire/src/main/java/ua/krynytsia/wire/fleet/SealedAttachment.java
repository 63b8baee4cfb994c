// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Require;

/// The first line of a sealed file of a resident, as it lies on both disks and travels: this
/// record's JSON, a line feed, then the sealed bytes. Readable only by the holder of the seal key
/// who also has the [Submission] that names the file. See `rules.seal` for the construction.
///
/// @param reference by which the submission names it
/// @param sealKey id of the key it is sealed to
/// @param ephemeral the sender's one-time X25519 public key, X.509 SubjectPublicKeyInfo
public record SealedAttachment(UUID reference, KioskId kiosk, String sealKey, Bytes ephemeral) {
    /// The line is not longer, in bytes.
    public static final int LONGEST_LINE = 1024;

    public SealedAttachment {
        Require.slug("seal key", sealKey);
        Require.that(ephemeral.length() <= 200, "an ephemeral key must be at most 200 bytes");
    }
}
