// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.receipt;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.UUID;
import ua.krynytsia.wire.Sha256;

/// The sum over a set of envelopes' ids: the exclusive or of the SHA-256 of each id's 16 bytes,
/// high half first. In no order, and what goes is taken out as it was put in. It tells two honest
/// sets apart; it proves nothing against a forger.
public final class EnvelopeSum {
    private static final int ID_LENGTH = 16;

    /// Of nothing.
    public static final Sha256 NONE = Sha256.from(new byte[32]);

    private EnvelopeSum() {}

    public static Sha256 of(Collection<UUID> ids) {
        byte[] sum = NONE.bytes();
        ids.forEach(id -> change(sum, id));
        return Sha256.from(sum);
    }

    /// The sum with this one put in; taken out, where it was in.
    public static Sha256 changed(Sha256 before, UUID id) {
        byte[] sum = before.bytes();
        change(sum, id);
        return Sha256.from(sum);
    }

    private static void change(byte[] sum, UUID id) {
        byte[] bytes =
                ByteBuffer.allocate(ID_LENGTH)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array();
        byte[] digest = Sha256.of(bytes).bytes();
        for (int i = 0; i < sum.length; i++) {
            sum[i] ^= digest[i];
        }
    }
}
