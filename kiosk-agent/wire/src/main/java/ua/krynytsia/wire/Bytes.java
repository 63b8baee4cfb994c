// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/// Bytes that nobody can change, equal by content; base64 (RFC 4648 §4) in JSON.
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    public static Bytes of(byte[] content) {
        return new Bytes(content.clone());
    }

    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public static Bytes fromBase64(String base64) {
        try {
            return new Bytes(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new WireException("not base64: " + e.getMessage(), e);
        }
    }

    public byte[] toArray() {
        return content.clone();
    }

    public int length() {
        return content.length;
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    public String utf8() {
        return new String(content, StandardCharsets.UTF_8);
    }

    public Sha256 sha256() {
        return Sha256.of(content);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /// The length only: what the bytes say may be secret.
    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
