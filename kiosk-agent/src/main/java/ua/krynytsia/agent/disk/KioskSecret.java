// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    private static final Logger LOG = LoggerFactory.getLogger(KioskSecret.class);

    private final Bytes key;
    private final Runnable keep;

    private KioskSecret(Bytes key, Runnable keep) {
        this.key = key;
        this.keep = keep;
    }

    /// The secret in `file`; made and forced where there is none. One of the wrong length is put
    /// aside as `NAME.damaged`. Where the disk takes no writes the fresh one lasts until the
    /// process ends, unless [#requireKept] comes through before.
    public static KioskSecret at(Disk disk, Path file, SecureRandom random) {
        Optional<byte[]> kept = disk.read(file);
        if (kept.isPresent() && kept.get().length == LENGTH) {
            return of(Bytes.of(kept.get()));
        }
        byte[] fresh = new byte[LENGTH];
        random.nextBytes(fresh);
        var secret = new KioskSecret(Bytes.of(fresh), () -> keep(disk, file, fresh));
        try {
            secret.requireKept();
        } catch (DiskException e) {
            LOG.atError().setCause(e).addKeyValue("file", file).log("a secret cannot be kept");
        }
        return secret;
    }

    /// Returns once the secret survives a power cut.
    ///
    /// @throws DiskException it does not: nothing that must outlive this process may rest on it
    public void requireKept() {
        keep.run();
    }

    private static void keep(Disk disk, Path file, byte[] fresh) {
        Optional<byte[]> there = disk.read(file);
        if (there.filter(bytes -> Arrays.equals(bytes, fresh)).isPresent()) {
            return;
        }
        if (there.isPresent()) {
            disk.move(file, file.resolveSibling(file.getFileName() + ".damaged"));
        }
        disk.write(file, fresh);
    }

    /// A secret kept elsewhere.
    ///
    /// @param key at most 64 bytes
    public static KioskSecret of(Bytes key) {
        if (key.length() > BLOCK) {
            throw new IllegalArgumentException("a secret is at most 64 bytes");
        }
        return new KioskSecret(key, () -> {});
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
