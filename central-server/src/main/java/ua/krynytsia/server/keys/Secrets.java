// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import ua.krynytsia.wire.Sha256;

/// One-time words handed to people and programs: 256 random bits, of which the server keeps only
/// the hash.
public final class Secrets {
    private static final int BYTES = 32;

    private final SecureRandom random;

    public Secrets(SecureRandom random) {
        this.random = random;
    }

    /// Safe in an address, a header and a cookie.
    public String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Any one of these.
    ///
    /// @param some at least one
    public <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    public static Sha256 hash(String secret) {
        return Sha256.of(secret.getBytes(StandardCharsets.UTF_8));
    }

    /// In a time that does not tell where they differ.
    public static boolean same(String left, String right) {
        return MessageDigest.isEqual(
                left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }
}
