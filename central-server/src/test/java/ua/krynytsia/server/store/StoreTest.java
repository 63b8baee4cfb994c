// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import ua.krynytsia.server.ServerException;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoreTest {
    @Parameter private TestDatabase database;
    @TempDir private Path folder;

    @Test
    void whatWasWrittenIsThereAfterReopening() {
        try (Store store = database.open(folder)) {
            store.write(handle -> handle.execute("update edition_counter set last_number = 7"));
        }

        try (Store store = database.open(folder)) {
            assertThat(counter(store)).isEqualTo(7);
        }
    }

    @Test
    void workThatFailsLeavesNothingBehind() {
        try (Store store = database.open(folder)) {
            assertThatThrownBy(() ->
                            store.write(handle -> {
                                handle.execute("update edition_counter set last_number = 7");
                                throw new ServerException("broken off");
                            }))
                    .isInstanceOf(ServerException.class);

            assertThat(counter(store)).isZero();
        }
    }

    @Test
    void whoWasChosenToStepAsideTriesAgain() throws InterruptedException {
        try (Store store = database.open(folder)) {
            store.write(handle -> {
                handle.execute("create table pair (id int primary key, n int not null)");
                return handle.execute("insert into pair (id, n) values (1, 0), (2, 0)");
            });
            var both = new CyclicBarrier(2);

            var there = new Thread(() -> addInOrder(store, both, 1, 2));
            var back = new Thread(() -> addInOrder(store, both, 2, 1));
            there.start();
            back.start();
            there.join();
            back.join();

            assertThat(
                            store.<List<Integer>>read(handle ->
                                    handle.createQuery("select n from pair")
                                            .mapTo(Integer.class)
                                            .list()))
                    .containsExactly(2, 2);
        }
    }

    /// Meets the other one in the middle the first time, each with a row that the other wants.
    private static void addInOrder(Store store, CyclicBarrier both, int first, int second) {
        var attempts = new AtomicInteger();
        store.write(handle -> {
            add(handle, first);
            if (attempts.incrementAndGet() == 1) {
                meet(both);
            }
            return add(handle, second);
        });
    }

    private static int add(Handle handle, int id) {
        return handle.execute("update pair set n = n + 1 where id = ?", id);
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keysAreOrderedByTheirBytesOnBoth() {
        try (Store store = database.open(folder)) {
            for (String key : List.of("b", "a-", "B", "a", "aa", "ґ", "г")) {
                store.write(handle ->
                        handle.execute(
                                """
                                insert into document (document_key, kind, resource, sort_key,
                                    search_text, locality, content, content_hash, revision,
                                    changed, changed_by)
                                values (?, 'entry', 'r', ?, '', '', ?, '', 1, ?, 'test')
                                """,
                                key,
                                key,
                                new byte[] {1},
                                Instant.EPOCH));
            }

            assertThat(
                            store.<List<String>>read(handle ->
                                    handle.createQuery(
                                                    "select sort_key from document order by sort_key")
                                            .mapTo(String.class)
                                            .list()))
                    .containsExactly("B", "a", "a-", "aa", "b", "г", "ґ");
        }
    }

    private static long counter(Store store) {
        return store.read(handle ->
                handle.createQuery("select last_number from edition_counter")
                        .mapTo(Long.class)
                        .one());
    }
}
