// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A disk in front of another one, which does everything that is not written out anew.
public interface ForwardingDisk extends Disk {
    /// The one behind.
    Disk behind();

    @Override
    default void write(Path file, byte[] content) {
        behind().write(file, content);
    }

    @Override
    default void write(Path file, Content content) {
        behind().write(file, content);
    }

    @Override
    default Optional<byte[]> read(Path file) {
        return behind().read(file);
    }

    @Override
    default InputStream open(Path file) {
        return behind().open(file);
    }

    @Override
    default Optional<Long> length(Path file) {
        return behind().length(file);
    }

    @Override
    default List<Path> list(Path directory) {
        return behind().list(directory);
    }

    @Override
    default void move(Path from, Path to) {
        behind().move(from, to);
    }

    @Override
    default void delete(Path file) {
        behind().delete(file);
    }

    @Override
    default long free() {
        return behind().free();
    }

    @Override
    default boolean isReadOnly() {
        return behind().isReadOnly();
    }

    @Override
    default Path located(Path file) {
        return behind().located(file);
    }

    @Override
    default Optional<Witness> witness() {
        return behind().witness();
    }
}
