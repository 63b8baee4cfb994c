// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TracesTest {
    private static final int BLOCK = 1 << 20;
    private static final Marker MARKER = Marker.of(new SplittableRandom(5));

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-16BE"})
    void typedWordsAreFoundInEveryFormAProgramKeepsThem(String charset) throws IOException {
        byte[] typed = MARKER.of(17).getBytes(Charset.forName(charset));

        assertThat(Traces.count(file(typed, 3_000), MARKER.traces())).isEqualTo(1);
    }

    @Test
    void oneAcrossTwoBlocksIsFoundOnce() throws IOException {
        byte[] typed = MARKER.of(17).getBytes(StandardCharsets.UTF_16LE);

        for (int back = 0; back <= typed.length; back++) {
            assertThat(Traces.count(file(typed, BLOCK - back), MARKER.traces()))
                    .as("%d bytes before the end of a block", back)
                    .isEqualTo(1);
        }
    }

    @Test
    void whatNobodyTypedIsNotFound() throws IOException {
        Marker other = Marker.of(new SplittableRandom(6));

        assertThat(
                        Traces.count(
                                file(other.of(1).getBytes(StandardCharsets.UTF_8), 9),
                                MARKER.traces()))
                .isZero();
    }

    @Test
    void noLetterStandsTwiceInARow() {
        for (int session = 0; session < 3000; session += 7) {
            assertThat(MARKER.of(session)).doesNotContainPattern("(.)\\1");
        }
        assertThat(MARKER.of(12)).isNotEqualTo(MARKER.of(21));
    }

    private Path file(byte[] content, int at) throws IOException {
        var bytes = new byte[BLOCK + 5_000];
        new Random(3).nextBytes(bytes);
        System.arraycopy(content, 0, bytes, at, content.length);
        return Files.write(folder.resolve("heap"), bytes);
    }
}
