// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.ServerException;

class H2FileTest {
    @TempDir private Path folder;

    @Test
    void aDamagedFileIsRefusedWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("krynytsia.mv.db"), "not a database".repeat(1000));

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(folder.toString());
    }

    @Test
    void aDatabaseThatSomebodyElseHoldsIsRefused() throws IOException {
        Store.open(folder).close();

        try (var channel =
                        FileChannel.open(
                                folder.resolve("krynytsia.mv.db"), StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("using it");
        }
    }
}
