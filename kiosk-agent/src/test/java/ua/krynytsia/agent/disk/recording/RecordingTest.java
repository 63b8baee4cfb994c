// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.disk.Step;
import ua.krynytsia.agent.store.Database;
import ua.krynytsia.wire.Bytes;

final class RecordingTest {
    private static final Path FILE = Path.of("file");

    @TempDir private Path directory;
    private Path data;
    private Recording recording;
    private FileDisk disk;

    @BeforeEach
    void open() {
        data = directory.resolve("data");
        recording = Recording.of(data);
        disk = FileDisk.at(data, recording);
    }

    @Test
    void aWriteIsSafeOnlyAfterItsLastStep() {
        disk.write(FILE, new byte[] {1});
        int before = recording.count();
        disk.write(FILE, new byte[] {2});

        PowerCuts cuts = recording.cuts();
        for (int steps = before; steps < recording.count(); steps++) {
            assertThat(left(cuts.after(steps), Unforced.LOST)).as("%d", steps).hasValue(bytes(1));
        }
        assertThat(left(cuts.after(recording.count()), Unforced.LOST)).hasValue(bytes(2));
    }

    @Test
    void renameIsInOnePlaceNeverInBothNorInNone() {
        disk.write(FILE, new byte[] {1});
        int before = recording.count();
        disk.move(FILE, Path.of("other", "file"));

        PowerCuts cuts = recording.cuts();
        for (int steps = before; steps <= recording.count(); steps++) {
            for (Unforced unforced : Unforced.values()) {
                Path image = directory.resolve("left-" + steps + unforced);
                cuts.after(steps).leave(unforced, steps, image);
                boolean isOld = Files.exists(image.resolve("file"));
                boolean isNew = Files.exists(image.resolve("other/file"));
                assertThat(isOld).as("%d %s", steps, unforced).isNotEqualTo(isNew);
            }
        }
    }

    @Test
    void unforcedBytesAreTornBySectors() throws IOException {
        Path file = data.resolve("database");
        byte[] old = filled(1);
        byte[] fresh = filled(2);
        recording.before(new Step.Create(file));
        recording.before(new Step.Write(file, 0, Bytes.of(old)));
        recording.before(new Step.Force(file));
        recording.before(new Step.ForceDirectory(data));
        recording.before(new Step.Write(file, 0, Bytes.of(fresh)));
        Path image = directory.resolve("left");

        recording.cuts().after(5).leave(Unforced.TORN, 7, image);

        byte[] torn = Files.readAllBytes(image.resolve("database"));
        List<Byte> firsts =
                List.of(torn[0], torn[512], torn[1024], torn[1536], torn[2048], torn[2560]);
        assertThat(firsts).contains((byte) 1, (byte) 2);
        for (int at = 0; at < torn.length; at += 512) {
            assertThat(Arrays.copyOfRange(torn, at, at + 512)).containsOnly(torn[at]);
        }
    }

    @Test
    void whatADatabaseCommitsIsRecordedToo() {
        var migrations = List.of("create table t (n integer)");
        try (Database database = Database.open(disk, Path.of("index", "t"), migrations)) {
            database.write(session -> session.run("insert into t (n) values (?)", 5));
        }
        Path image = directory.resolve("left");

        recording.cuts().after(recording.count()).leave(Unforced.KEPT, 1, image);

        try (Database again =
                Database.open(FileDisk.at(image), Path.of("index", "t"), migrations)) {
            assertThat(again.isFresh()).isFalse();
            List<String> rows =
                    again.read(session -> session.list("select n from t", row -> row.text("n")));
            assertThat(rows).containsExactly("5");
        }
    }

    @Test
    void refusedStepIsNotTaken() {
        recording.failAt(recording.count());

        assertThatThrownBy(() -> disk.write(FILE, new byte[1]))
                .isInstanceOf(DiskException.class)
                .hasMessageContaining("No space left");
        assertThat(disk.read(FILE)).isEmpty();
    }

    private Optional<byte[]> left(PowerCuts cuts, Unforced unforced) {
        Path image = directory.resolve("left-" + System.nanoTime());
        cuts.leave(unforced, 1, image);
        return FileDisk.at(image).read(FILE);
    }

    private static byte[] bytes(int single) {
        return new byte[] {(byte) single};
    }

    private static byte[] filled(int value) {
        byte[] bytes = new byte[3072];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
