// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.SortedMap;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

/// The one number that stands for a whole edition: SHA-256 over the lines `key SP hash LF` in the
/// order of the keys, in ASCII.
public final class EditionDigest {
    private EditionDigest() {}

    public static Sha256 of(SortedMap<DocumentKey, Sha256> hashes) {
        MessageDigest digest = Sha256.digest();
        hashes.forEach((key, hash) ->
                digest.update(
                        (key.value() + " " + hash.hex() + "\n")
                                .getBytes(StandardCharsets.US_ASCII)));
        return Sha256.from(digest.digest());
    }
}
