// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.reader.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The captured frames of `readers/*.json`, where `krynytsia.data` holds them; whoever asks for
/// them is skipped where it does not.
public final class ReaderFrames {
    private static final Path FOLDER =
            Path.of(System.getProperty("krynytsia.data", "../../shared/data"), "readers");

    private ReaderFrames() {}

    public static Stream<JsonNode> rdm6300() {
        return StreamSupport.stream(read("rdm6300.json").path("frames").spliterator(), false);
    }

    /// @param list `exchanges`, `single_frames` or `broken_frames`
    public static Stream<JsonNode> pn532(String list) {
        return StreamSupport.stream(read("pn532.json").path(list).spliterator(), false);
    }

    public static byte[] bytes(JsonNode hex) {
        return HexFormat.of().parseHex(hex.asText());
    }

    private static JsonNode read(String name) {
        Path file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "the captured frames are not on this machine");
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }
}
