// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.entrance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// What is kept of a PIN: Argon2id (RFC 9106), 19 MiB and two passes as OWASP advises. Making one
/// and trying one takes some 50 ms.
///
/// @param memoryKib 8 to 262144, so that a damaged file cannot ask for all the memory
public record PinHash(int memoryKib, int passes, Bytes salt, Bytes digest) {
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int SALT = 16;
    private static final int DIGEST = 32;

    public PinHash {
        Require.that(memoryKib >= 8 && memoryKib <= 1 << 18, "memory must be 8 to 262144 KiB");
        Require.that(passes >= 1 && passes <= 16, "passes must be 1 to 16");
        Require.that(salt.length() >= 8 && salt.length() <= 64, "salt must be 8 to 64 bytes");
        Require.that(digest.length() == DIGEST, "the digest must be 32 bytes");
    }

    public static PinHash of(String pin, SecureRandom random) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Bytes kept = Bytes.of(salt);
        return new PinHash(MEMORY_KIB, PASSES, kept, derived(pin, MEMORY_KIB, PASSES, kept));
    }

    public boolean fits(String pin) {
        byte[] given = derived(pin, memoryKib, passes, salt).toArray();
        return MessageDigest.isEqual(given, digest.toArray());
    }

    /// Without anything of it.
    @Override
    public String toString() {
        return "PinHash";
    }

    private static Bytes derived(String pin, int memoryKib, int passes, Bytes salt) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(memoryKib)
                        .withIterations(passes)
                        .withParallelism(1)
                        .withSalt(salt.toArray())
                        .build());
        byte[] digest = new byte[DIGEST];
        argon2.generateBytes(pin.getBytes(StandardCharsets.UTF_8), digest);
        return Bytes.of(digest);
    }
}
