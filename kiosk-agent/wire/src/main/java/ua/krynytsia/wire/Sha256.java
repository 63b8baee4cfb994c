// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A SHA-256 digest (FIPS 180-4) as 64 lower-case hexadecimal digits.
public record Sha256(String hex) implements Comparable<Sha256> {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        Require.that(FORM.matcher(hex).matches(), "a SHA-256 must be 64 digits of 0-9 and a-f");
    }

    public static Sha256 of(byte[] bytes) {
        return from(digest().digest(bytes));
    }

    /// From the 32 bytes of a finished digest.
    public static Sha256 from(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /// A fresh digest to be fed piece by piece and ended with [#from].
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public int compareTo(Sha256 other) {
        return hex.compareTo(other.hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
