// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;

final class DatabaseTest {
    private static final Path FILE = Path.of("index", "things");
    private static final List<String> FIRST =
            List.of("create table thing (name varchar(20) primary key)");
    private static final List<String> SECOND =
            List.of(FIRST.getFirst(), "alter table thing add column size integer default 7");

    @TempDir Path directory;
    private Disk disk;

    @BeforeEach
    void openDisk() {
        disk = FileDisk.at(directory);
    }

    @Test
    void whatIsWrittenIsThereAfterReopening() {
        try (var database = Database.open(disk, FILE, FIRST)) {
            assertThat(database.isFresh()).isTrue();
            database.write(session -> session.run("insert into thing values (?)", "well"));
        }
        try (var database = Database.open(disk, FILE, FIRST)) {
            assertThat(database.isFresh()).isFalse();
            assertThat(names(database)).containsExactly("well");
        }
    }

    @Test
    void newerStepsAreTakenOnce() {
        try (var database = Database.open(disk, FILE, FIRST)) {
            database.write(session -> session.run("insert into thing values (?)", "well"));
        }
        for (int times = 0; times < 2; times++) {
            try (var database = Database.open(disk, FILE, SECOND)) {
                List<String> sizes =
                        database.read(session ->
                                session.list("select size from thing", row -> row.text("size")));
                assertThat(sizes).containsExactly("7");
            }
        }
    }

    @Test
    void noByteOfWhatIsDeletedStaysInTheFileOnceItIsWrittenAnew() throws IOException {
        Path file = directory.resolve("index/things.mv.db");
        try (var database = Database.open(disk, FILE, FIRST)) {
            database.write(session -> session.run("insert into thing values (?)", "well"));
            database.write(session -> session.run("insert into thing values (?)", "zqcanaryzq"));
            database.write(session -> session.run("delete from thing where name = 'zqcanaryzq'"));
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("zqcanaryzq");

            database.compact();

            assertThat(names(database)).containsExactly("well");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("zqcanaryzq");
        }
    }

    @Test
    void failedWorkLeavesNothing() {
        try (var database = Database.open(disk, FILE, FIRST)) {
            assertThatThrownBy(() ->
                            database.write(session -> {
                                session.run("insert into thing values (?)", "one");
                                session.run("insert into nowhere values (1)");
                            }))
                    .isInstanceOf(StoreException.class);
            assertThat(names(database)).isEmpty();
        }
    }

    @Test
    void databaseThatDoesNotOpenIsPutAside() throws IOException {
        try (var database = Database.open(disk, FILE, FIRST)) {
            database.write(session -> session.run("insert into thing values (?)", "well"));
        }
        Files.writeString(directory.resolve("index/things.mv.db"), "not a database");

        try (var database = Database.open(disk, FILE, FIRST)) {
            assertThat(database.isFresh()).isTrue();
            assertThat(names(database)).isEmpty();
        }
        assertThat(directory.resolve("quarantine/things.mv.db")).hasContent("not a database");
    }

    @Test
    void databaseOfANewerProgramIsPutAside() {
        Database.open(disk, FILE, SECOND).close();

        try (var database = Database.open(disk, FILE, FIRST)) {
            assertThat(database.isFresh()).isTrue();
        }
        assertThat(directory.resolve("quarantine/things.mv.db")).exists();
    }

    private static List<String> names(Database database) {
        return database.read(
                session -> session.list("select name from thing", row -> row.text("name")));
    }
}
