// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileDiskTest {
    private static final Path FILE = Path.of("outbox/waiting/one");

    @TempDir private Path directory;
    private FileDisk disk;

    @BeforeEach
    void open() {
        disk = FileDisk.at(directory.resolve("data"));
    }

    @Test
    void whatWasWrittenIsReadAfterReopening() throws IOException {
        disk.write(FILE, "перше".getBytes(UTF_8));
        disk.write(FILE, "друге".getBytes(UTF_8));

        FileDisk again = FileDisk.at(directory.resolve("data"));

        assertThat(again.read(FILE)).hasValue("друге".getBytes(UTF_8));
        assertThat(again.length(FILE)).hasValue(10L);
        try (InputStream in = again.open(FILE)) {
            assertThat(in.readAllBytes()).isEqualTo("друге".getBytes(UTF_8));
        }
    }

    @Test
    void failedWriteLeavesTheOldContentAndNoLeftover() throws IOException {
        disk.write(FILE, "старе".getBytes(UTF_8));

        assertThatThrownBy(() ->
                        disk.write(
                                FILE,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new IOException("No space left on device");
                                }))
                .isInstanceOf(DiskException.class)
                .hasMessageContaining("outbox/waiting/one")
                .hasMessageContaining("No space left");

        assertThat(disk.read(FILE)).hasValue("старе".getBytes(UTF_8));
        try (var files = Files.list(disk.located(FILE).getParent())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void onlyTheOwnerMayLook() throws IOException {
        disk.write(FILE, new byte[1]);

        assertThat(mode(disk.located(FILE))).isEqualTo("rw-------");
        assertThat(mode(disk.located(Path.of("outbox")))).isEqualTo("rwx------");
        assertThat(mode(directory.resolve("data"))).isEqualTo("rwx------");
    }

    @Test
    void rootLeftOpenToOthersIsShutWhenOpened() throws IOException {
        Path data = directory.resolve("data");
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));

        FileDisk.at(data);

        assertThat(mode(data)).isEqualTo("rwx------");
    }

    @Test
    void leftoversOfUnfinishedWritesAreRemovedAtOpening() throws IOException {
        disk.write(FILE, new byte[1]);
        Path leftover = disk.located(FILE).resolveSibling(".two.part");
        Files.write(leftover, new byte[7]);

        assertThat(disk.list(Path.of("outbox/waiting"))).containsExactly(FILE);
        FileDisk.at(directory.resolve("data"));

        assertThat(leftover).doesNotExist();
        assertThat(disk.read(FILE)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/../../x", "a/../b", "/etc/passwd", "", ".x.part"})
    void pathsOutsideTheRootAreRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> disk.read(Path.of(path)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> disk.write(Path.of(path), new byte[1]));
    }

    @Test
    void movedFileIsOnlyInItsNewPlace() {
        disk.write(FILE, "лист".getBytes(UTF_8));

        disk.move(FILE, Path.of("outbox/confirmed/one"));

        assertThat(disk.read(FILE)).isEmpty();
        assertThat(disk.read(Path.of("outbox/confirmed/one"))).hasValue("лист".getBytes(UTF_8));
        assertThatThrownBy(() -> disk.move(FILE, Path.of("x"))).isInstanceOf(DiskException.class);
    }

    @Test
    void absentFilesAreEmptyAndDeletingThemIsHarmless() {
        disk.delete(FILE);

        assertThat(disk.read(FILE)).isEmpty();
        assertThat(disk.length(FILE)).isEmpty();
        assertThat(disk.list(Path.of("outbox"))).isEmpty();
        assertThatThrownBy(() -> disk.open(FILE)).isInstanceOf(DiskException.class);
    }

    @Test
    void deletedFileIsGone() {
        disk.write(FILE, new byte[1]);

        disk.delete(FILE);

        assertThat(disk.read(FILE)).isEmpty();
    }

    @Test
    void listingIsSortedAndHoldsFilesOnly() {
        disk.write(Path.of("a/2"), new byte[1]);
        disk.write(Path.of("a/1"), new byte[1]);
        disk.write(Path.of("a/sub/3"), new byte[1]);
        disk.write(Path.of("top"), new byte[1]);

        assertThat(disk.list(Path.of("a"))).containsExactly(Path.of("a/1"), Path.of("a/2"));
        assertThat(disk.list(Path.of(""))).containsExactly(Path.of("top"));
    }

    @Test
    void freeSpaceIsMeasured() {
        assertThat(disk.free()).isPositive();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
