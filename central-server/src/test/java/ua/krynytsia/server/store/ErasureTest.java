// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasureTest {
    private static final String CANARY = "zqcanaryzq";
    private static final int ROWS = 200;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsDeletedTakesNoRoomAndWhatIsKeptStays(TestDatabase database) {
        try (Store store = database.open(folder)) {
            var erasure = new Erasure(store, List.of("edition_blob"));
            fill(store);
            store.write(
                    handle -> handle.execute("delete from edition_blob where content_hash <> '0'"));
            long before = length(database, store);

            erasure.tick();
            assertThat(length(database, store)).as("wanted after the migration").isLessThan(before);
            assertThat(count(store)).isEqualTo(1);
            fill(store);
            erasure.tick();
            assertThat(count(store)).as("nothing was wanted").isEqualTo(ROWS);
        }
    }

    @Test
    void noByteOfItStaysInTheFile() throws IOException {
        try (Store store = TestDatabase.H2.open(folder)) {
            var erasure = new Erasure(store, List.of());
            fill(store);
            store.write(handle -> {
                Erasure.want(handle);
                return handle.execute("delete from edition_blob");
            });
            assertThat(bytes()).contains(CANARY);

            erasure.tick();

            assertThat(bytes()).doesNotContain(CANARY);
            assertThat(count(store)).isZero();
        }
    }

    private static void fill(Store store) {
        store.write(handle -> {
            handle.execute("delete from edition_blob");
            for (int i = 0; i < ROWS; i++) {
                byte[] content = (CANARY.repeat(200) + i).getBytes(StandardCharsets.UTF_8);
                handle.execute("insert into edition_blob values (?, ?)", "" + i, content);
            }
            return true;
        });
    }

    private static int count(Store store) {
        return store.read(handle ->
                handle.createQuery("select count(*) from edition_blob").mapTo(Integer.class).one());
    }

    private long length(TestDatabase database, Store store) {
        return switch (database) {
            case H2 -> bytes().length();
            case POSTGRES ->
                    store.read(handle ->
                            handle.createQuery("select pg_total_relation_size('edition_blob')")
                                    .mapTo(Long.class)
                                    .one());
        };
    }

    private String bytes() {
        try (var files = Files.walk(folder)) {
            var text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
            return text.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
