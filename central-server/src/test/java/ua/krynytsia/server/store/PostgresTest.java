// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.ServerException;

class PostgresTest {
    @TempDir private Path folder;

    @Test
    void aServerThatGoesAwayAndComesBackIsSurvived() throws IOException {
        try (var postgres = TestPostgres.ofItsOwn();
                Store store = Store.open(postgres.place(folder))) {
            store.write(handle -> handle.execute("update edition_counter set last_number = 7"));

            postgres.stop();
            assertThatThrownBy(() -> counter(store)).isInstanceOf(StoreAwayException.class);
            assertThatThrownBy(() -> store.write(handle -> handle.execute("select 1")))
                    .isInstanceOf(StoreAwayException.class);
            postgres.startAgain();

            assertThat(counter(store)).isEqualTo(7);
            store.write(handle -> handle.execute("update edition_counter set last_number = 8"));
            assertThat(counter(store)).isEqualTo(8);
        }
    }

    @Test
    void aRestartBetweenTwoQuestionsIsNotEvenNoticed() {
        try (var postgres = TestPostgres.ofItsOwn();
                Store store = Store.open(postgres.place(folder))) {
            store.write(handle -> handle.execute("update edition_counter set last_number = 7"));

            postgres.stop();
            postgres.startAgain();

            assertThat(counter(store)).isEqualTo(7);
        }
    }

    @Test
    void aWrongPasswordIsSaidWithoutIt() throws IOException {
        StorePlace.Postgres right = TestPostgres.shared().place(folder);
        Path wrong = Files.writeString(folder.resolve("password"), "wrong-word\n");

        assertThatThrownBy(
                        () -> Store.open(new StorePlace.Postgres(right.url(), "postgres", wrong)))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("database.password-file")
                .hasMessageNotContaining("wrong-word");
    }

    private static long counter(Store store) {
        return store.read(handle ->
                handle.createQuery("select last_number from edition_counter")
                        .mapTo(Long.class)
                        .one());
    }
}
