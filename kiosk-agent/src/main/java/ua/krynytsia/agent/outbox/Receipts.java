// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.disk.KioskSecret;
import ua.krynytsia.rules.receipt.ReceiptNumber;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.local.SubmittedReceipt;

/// Makes receipts that can be made again but not read from the disk.
///
/// A draft's id is random, lives in the memory of the screen only and is never stored here: the
/// envelope's id, the PIN and the QR code's secret are one-way digests of it. So whoever still
/// holds the draft gets the same receipt after any restart, and whoever holds the disk cannot get
/// the PIN. The number is the sequence sent through a secret permutation of 0…999 999: it looks
/// random and does not repeat within an enrolment before a million submissions.
final class Receipts {
    private static final int QR_BYTES = 16;
    private static final int HALF = 1000;
    private static final int ROUNDS = 8;
    private static final long NUMBERS = 1_000_000;
    private static final long VERSION_MASK = 0xffff_ffff_ffff_0fffL;
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT_MASK = 0x3fff_ffff_ffff_ffffL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final KioskSecret secret;

    Receipts(KioskSecret secret) {
        this.secret = secret;
    }

    /// @throws ua.krynytsia.agent.disk.DiskException receipts could not be made again after a
    ///   restart
    void requireLasting() {
        secret.requireKept();
    }

    /// The id (RFC 9562, version 8) of the one envelope a draft becomes.
    UUID envelope(UUID draft) {
        return id(secret.digest("envelope", bytes(draft)));
    }

    /// The id by which the envelope of a draft names this file.
    UUID attachment(UUID draft, AttachedFile file) {
        String all = draft + " " + file.hash() + " " + file.length() + " " + file.type();
        return id(secret.digest("attachment", Bytes.utf8(all)));
    }

    private static UUID id(Sha256 whole) {
        ByteBuffer digest = ByteBuffer.wrap(whole.bytes());
        long high = digest.getLong() & VERSION_MASK | VERSION_8;
        long low = digest.getLong() & VARIANT_MASK | VARIANT;
        return new UUID(high, low);
    }

    SubmittedReceipt receipt(UUID draft, String prefix, long sequence, Instant submitted) {
        ReceiptNumber number = ReceiptNumber.of(prefix, permuted(prefix, sequence));
        return new SubmittedReceipt(
                number.value(), pin(draft), submitted, Optional.of(qrSecret(draft)));
    }

    /// What stands in the QR code instead of the PIN: 128 bits.
    private Bytes qrSecret(UUID draft) {
        byte[] digest = secret.digest("qr", bytes(draft)).bytes();
        return Bytes.of(Arrays.copyOf(digest, QR_BYTES));
    }

    private String pin(UUID draft) {
        return String.format(
                Locale.ROOT, "%06d", reduced(secret.digest("pin", bytes(draft)), NUMBERS));
    }

    /// A Feistel network over two halves of three digits each; every round can be undone, so no two
    /// sequences meet.
    private int permuted(String prefix, long sequence) {
        int place = (int) (sequence % NUMBERS);
        int left = place / HALF;
        int right = place % HALF;
        for (int round = 0; round < ROUNDS; round++) {
            Bytes input = Bytes.utf8(prefix + " " + round + " " + right);
            int mixed = (left + reduced(secret.digest("number", input), HALF)) % HALF;
            left = right;
            right = mixed;
        }
        return left * HALF + right;
    }

    private static int reduced(Sha256 digest, long modulus) {
        return new BigInteger(1, digest.bytes()).mod(BigInteger.valueOf(modulus)).intValueExact();
    }

    private static Bytes bytes(UUID id) {
        return Bytes.of(
                ByteBuffer.allocate(16)
                        .putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .array());
    }
}
