// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.keys;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/// Textual encoding of keys and certificates, RFC 7468.
public final class Pem {
    private static final int LINE = 64;

    private Pem() {}

    public static String of(String label, byte[] content) {
        byte[] newline = "\n".getBytes(StandardCharsets.US_ASCII);
        String body = Base64.getMimeEncoder(LINE, newline).encodeToString(content);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /// The first block of that label; empty where there is none or it is not base64.
    public static Optional<byte[]> find(String text, String label) {
        String name = Pattern.quote(label);
        var block =
                Pattern.compile(
                                "-----BEGIN " + name + "-----([^-]*)-----END " + name + "-----",
                                Pattern.DOTALL)
                        .matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            String base64 = block.group(1).replaceAll("\\s", "");
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
