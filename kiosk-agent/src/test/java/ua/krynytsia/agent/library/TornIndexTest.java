// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.SignedManifest;

/// A power cut left one block of the database of the index as it never was.
final class TornIndexTest {
    private static final int BLOCK = 4096;

    @TempDir private Path directory;
    private final Press press = new Press();
    private Path file;
    private byte[] sound;

    @BeforeEach
    void fillTheIndex() throws IOException {
        try (Library library = open()) {
            library.update(press.put(Town.all()).print(), press.root(), press);
        }
        file = directory.resolve("index/documents.mv.db");
        sound = Files.readAllBytes(file);
    }

    @Test
    void contentIsShownWholeWhicheverBlockIsTorn() throws IOException {
        for (int block = 0; block * BLOCK < sound.length; block++) {
            tear(block);

            try (Library library = open()) {
                library.load(press.root());
                assertWhole(library, block);
            }
        }
        assertThat(directory.resolve("quarantine/documents.mv.db.1")).exists();
    }

    @Test
    void blockTornUnderTheRunningKioskDoesNotKeepTheNextEditionAway() throws IOException {
        SignedManifest second = press.put(Town.form(2, 5)).print();
        int blocks = sound.length / BLOCK;
        for (int block = blocks / 2; block < blocks; block++) {
            Files.write(file, sound);
            deleteEditionsAfterTheFirst();
            try (Library library = open()) {
                library.load(press.root());
                tear(block);

                library.update(second, press.root(), press);

                assertThat(library.content().orElseThrow().manifest().number())
                        .isEqualTo(new EditionNumber(2));
                assertWhole(library, block);
            }
        }
    }

    @Test
    void bodiesThatTheIndexHasLostComeBackFromTheFiles() throws SQLException {
        String place = "jdbc:h2:" + directory.resolve("index/documents").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(place, "agent", "");
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("delete from body")).isPositive();
        }

        try (Library library = open()) {
            library.load(press.root());
            assertWhole(library, -1);
        }
    }

    private static void assertWhole(Library library, int block) {
        Content content = library.content().orElseThrow();
        for (DocumentKey key : content.documents().keySet()) {
            assertThat(library.findDocument(key))
                    .as("%s with block %d torn", key, block)
                    .hasValueSatisfying(bytes ->
                            assertThat(bytes.sha256())
                                    .isEqualTo(content.find(key).orElseThrow().hash()));
        }
        assertThat(library.findForm("appeal", 1)).as("block %d torn", block).isPresent();
    }

    private void tear(int block) throws IOException {
        byte[] torn = sound.clone();
        Arrays.fill(torn, block * BLOCK, Math.min((block + 1) * BLOCK, torn.length), (byte) 0);
        Files.write(file, torn);
    }

    private void deleteEditionsAfterTheFirst() throws IOException {
        try (var files = Files.newDirectoryStream(directory.resolve("editions"), "0000000002*")) {
            for (Path edition : files) {
                Files.delete(edition);
            }
        }
    }

    private Library open() {
        Clock clock = Clock.systemUTC();
        return Library.open(FileDisk.at(directory), new HealthBoard(clock), clock, "test");
    }
}
