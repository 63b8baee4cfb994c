// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;

final class AtRestTest {
    private static final Bytes KEY = Bytes.of(new byte[AtRest.KEY_BYTES]);
    private static final Bytes WORDS = Bytes.utf8("Ліхтар не світить");

    private final SecureRandom random = new SecureRandom();

    @Test
    void whatWasLockedIsUnlockedByTheSameKeyAndContext() {
        Bytes locked = AtRest.lock(KEY, "appeal 1", WORDS, random);

        assertThat(AtRest.unlock(KEY, "appeal 1", locked)).isEqualTo(WORDS);
    }

    @Test
    void theSameWordsAreNeverLockedAlike() {
        assertThat(AtRest.lock(KEY, "appeal 1", WORDS, random))
                .isNotEqualTo(AtRest.lock(KEY, "appeal 1", WORDS, random));
    }

    @Test
    void anotherContextOrAChangedByteDoesNotUnlock() {
        Bytes locked = AtRest.lock(KEY, "appeal 1", WORDS, random);
        byte[] changed = locked.toArray();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> AtRest.unlock(KEY, "appeal 2", locked))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> AtRest.unlock(KEY, "appeal 1", Bytes.of(changed)))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> AtRest.unlock(KEY, "appeal 1", Bytes.of(new byte[5])))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aMarkDependsOnKeyContextAndWords() {
        String mark = AtRest.mark(KEY, "pin 1", "123456");
        byte[] other = new byte[AtRest.KEY_BYTES];
        other[0] = 1;

        assertThat(mark)
                .hasSize(64)
                .isEqualTo(AtRest.mark(KEY, "pin 1", "123456"))
                .isNotEqualTo(AtRest.mark(KEY, "pin 2", "123456"))
                .isNotEqualTo(AtRest.mark(KEY, "pin 1", "123457"))
                .isNotEqualTo(AtRest.mark(Bytes.of(other), "pin 1", "123456"));
    }
}
