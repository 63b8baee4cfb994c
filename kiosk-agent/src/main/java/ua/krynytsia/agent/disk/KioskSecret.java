// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;

/// 32 random bytes that are made once on a terminal and never leave it: what it digests means
/// nothing to another kiosk.
///
/// The digest is HMAC-SHA-256 (RFC 2104), written out over the plain digest because `javax.crypto`
/// is left to sealing and TLS.
public final class KioskSecret {
    private static final int LENGTH = 32;
    private static final int BLOCK = 64;
    private static final byte INNER = 0x36;
    private static final byte OUTER = 0x5c;

    private final Bytes key;

    private KioskSecret(Bytes key) {
        this.key = key;
    }

    /// The secret in `file`; made and forced where there is none. One of the wrong length is put
    /// aside as `NAME.damaged`.
    public static KioskSecret at(Disk disk, Path file, SecureRandom random) {
        Optional<byte[]> kept = disk.read(file);
        if (kept.isPresent() && kept.get().length == LENGTH) {
            return of(Bytes.of(kept.get()));
        }
        if (kept.isPresent()) {
            disk.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
        }
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        disk.write(file, fresh);
        return of(Bytes.of(fresh));
    }

    /// A secret kept elsewhere.
    ///
    /// @param key at most 64 bytes
    public static KioskSecret of(Bytes key) {
        if (key.length() > BLOCK) {
            throw new IllegalArgumentException("a secret is at most 64 bytes");
        }
        return new KioskSecret(key);
    }

    /// @param purpose keeps digests for different ends apart; without a line feed
    public Sha256 digest(String purpose, Bytes message) {
        MessageDigest inner = Sha256.digest();
        inner.update(padded(INNER));
        inner.update((purpose + "\n").getBytes(UTF_8));
        byte[] half = inner.digest(message.toArray());
        MessageDigest outer = Sha256.digest();
        outer.update(padded(OUTER));
        return Sha256.from(outer.digest(half));
    }

    private byte[] padded(byte pad) {
        byte[] bytes = key.toArray();
        byte[] block = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (byte) ((i < bytes.length ? bytes[i] : 0) ^ pad);
        }
        return block;
    }
}
