// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// The vector files under `src/test/resources/vectors`, one per rule; written once, then only added
/// to.
public final class Vectors {
    private Vectors() {}

    public static byte[] bytes(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream("/vectors/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no vector file " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8).lines().toList();
    }

    /// Each line's columns, which tabs part.
    public static Stream<Arguments> table(String file) {
        return lines(file).stream().map(line -> Arguments.of((Object[]) line.split("\t", -1)));
    }
}
