// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Sha256;

class EditionDigestTest {
    private static final Sha256 A = Sha256.of("a".getBytes(StandardCharsets.US_ASCII));
    private static final Sha256 B = Sha256.of("b".getBytes(StandardCharsets.US_ASCII));

    private static Sha256 digest(Object... keysAndHashes) {
        var hashes = new TreeMap<DocumentKey, Sha256>();
        for (int i = 0; i < keysAndHashes.length; i += 2) {
            hashes.put(new DocumentKey((String) keysAndHashes[i]), (Sha256) keysAndHashes[i + 1]);
        }
        return EditionDigest.of(hashes);
    }

    @Test
    void isTheHashOfSortedLines() {
        String lines =
                "entry/a/b "
                        + A.hex()
                        + "\nentry/a/b-c "
                        + B.hex()
                        + "\nsection/a "
                        + A.hex()
                        + "\n";

        assertThat(digest("section/a", A, "entry/a/b-c", B, "entry/a/b", A))
                .isEqualTo(Sha256.of(lines.getBytes(StandardCharsets.US_ASCII)));
        // sha256sum of the same lines
        assertThat(digest("section/a", A, "entry/a/b-c", B, "entry/a/b", A).hex())
                .isEqualTo("be5592b3ca9bb35a593afbd4d10f97c8730cd35feac30b77d8f8c6d0900ce7ad");
    }

    @Test
    void anyOtherContentHasAnotherDigest() {
        Sha256 first = digest("section/a", A, "section/b", B);

        assertThat(digest("section/a", B, "section/b", A)).isNotEqualTo(first);
        assertThat(digest("section/a", A)).isNotEqualTo(first);
        assertThat(digest("section/a", A, "section/c", B)).isNotEqualTo(first);
        assertThat(digest()).isEqualTo(Sha256.of(new byte[0]));
    }
}
