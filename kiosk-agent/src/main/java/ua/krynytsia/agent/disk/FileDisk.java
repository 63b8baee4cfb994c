// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A directory of the file system, readable by its owner only (0700, files 0600).
///
/// A file is written as `.NAME.part` beside its place, forced, renamed over it, and the directory
/// is forced. What a power cut left as `.part` is removed by [#at]. Only where forcing the
/// directory itself fails may either the old or the new content be there after the exception.
public final class FileDisk implements Disk {
    private static final Logger LOG = LoggerFactory.getLogger(FileDisk.class);
    private static final String TEMPORARY = ".part";
    private static final Set<PosixFilePermission> OWNER_DIRECTORY =
            PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<?> NEW_DIRECTORY =
            PosixFilePermissions.asFileAttribute(OWNER_DIRECTORY);
    private static final FileAttribute<?> NEW_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path root;
    private final Optional<Witness> witness;

    private FileDisk(Path root, Optional<Witness> witness) {
        this.root = root;
        this.witness = witness;
    }

    /// Makes `root` where it is missing, shuts others out of it, removes what unfinished writes
    /// left behind. On a disk that takes no writes it only reads.
    public static FileDisk at(Path root) {
        return at(root, Optional.empty());
    }

    /// As [#at], where each step is told to a witness first.
    public static FileDisk at(Path root, Witness witness) {
        return at(root, Optional.of(witness));
    }

    private static FileDisk at(Path root, Optional<Witness> witness) {
        Path place = root.toAbsolutePath().normalize();
        try {
            Files.createDirectories(place, NEW_DIRECTORY);
            var disk = new FileDisk(place, witness);
            disk.prepare();
            return disk;
        } catch (IOException e) {
            throw new DiskException("cannot open the data directory " + place, e);
        }
    }

    @Override
    public void write(Path file, byte[] content) {
        write(file, out -> out.write(content));
    }

    @Override
    public void write(Path file, Content content) {
        Path target = located(file);
        Path temporary = target.resolveSibling("." + target.getFileName() + TEMPORARY);
        try {
            makeDirectories(directoryOf(target));
            try {
                writeForced(temporary, content);
                rename(temporary, target);
            } finally {
                remove(temporary);
            }
            force(directoryOf(target));
        } catch (IOException e) {
            throw new DiskException("cannot write " + file, e);
        }
    }

    @Override
    public Optional<byte[]> read(Path file) {
        try {
            return Optional.of(Files.readAllBytes(located(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DiskException("cannot read " + file, e);
        }
    }

    @Override
    public InputStream open(Path file) {
        try {
            return Files.newInputStream(located(file));
        } catch (IOException e) {
            throw new DiskException("cannot open " + file, e);
        }
    }

    @Override
    public Optional<Long> length(Path file) {
        try {
            return Optional.of(Files.size(located(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DiskException("cannot measure " + file, e);
        }
    }

    @Override
    public List<Path> list(Path directory) {
        Path place = directory.toString().isEmpty() ? root : located(directory);
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !isTemporary(file))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new DiskException("cannot list " + directory, e);
        }
    }

    @Override
    public void move(Path from, Path to) {
        Path source = located(from);
        Path target = located(to);
        try {
            makeDirectories(directoryOf(target));
            rename(source, target);
            force(directoryOf(target));
            force(directoryOf(source));
        } catch (IOException e) {
            throw new DiskException("cannot move " + from + " to " + to, e);
        }
    }

    @Override
    public void delete(Path file) {
        Path target = located(file);
        try {
            if (remove(target)) {
                force(directoryOf(target));
            }
        } catch (IOException e) {
            throw new DiskException("cannot delete " + file, e);
        }
    }

    @Override
    public long free() {
        try {
            return Files.getFileStore(root).getUsableSpace();
        } catch (IOException e) {
            throw new DiskException("cannot measure the free space of " + root, e);
        }
    }

    @Override
    public boolean isReadOnly() {
        try {
            return Files.getFileStore(root).isReadOnly();
        } catch (IOException e) {
            throw new DiskException("cannot ask for the state of " + root, e);
        }
    }

    /// @throws IllegalArgumentException for a path that is absolute, empty or leads out of the root
    @Override
    public Path located(Path file) {
        for (Path name : file) {
            if (name.toString().equals("..")) {
                throw new IllegalArgumentException("leads out of the data directory: " + file);
            }
        }
        Path place = root.resolve(file).normalize();
        if (file.isAbsolute() || place.equals(root) || isTemporary(place)) {
            throw new IllegalArgumentException("not a path inside the data directory: " + file);
        }
        return place;
    }

    @Override
    public Optional<Witness> witness() {
        return witness;
    }

    private void writeForced(Path file, Content content) throws IOException {
        remove(file);
        tell(new Step.Create(file));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, NEW_FILE)) {
            OutputStream plain = Channels.newOutputStream(channel);
            OutputStream told =
                    witness.<OutputStream>map(it -> new WitnessedStream(plain, file, it))
                            .orElse(plain);
            OutputStream out = new BufferedOutputStream(told);
            content.writeTo(out);
            out.flush();
            tell(new Step.Force(file));
            channel.force(true);
        }
    }

    /// Makes the missing directories from the top down; each new name is forced into its parent.
    private void makeDirectories(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directoryOf(directory);
        makeDirectories(parent);
        tell(new Step.MakeDirectory(directory));
        Files.createDirectories(directory, NEW_DIRECTORY);
        force(parent);
    }

    private void rename(Path from, Path to) throws IOException {
        tell(new Step.Rename(from, to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private boolean remove(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        tell(new Step.Remove(file));
        return Files.deleteIfExists(file);
    }

    private void tell(Step step) throws IOException {
        if (witness.isPresent()) {
            witness.get().before(step);
        }
    }

    private void force(Path directory) throws IOException {
        tell(new Step.ForceDirectory(directory));
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// A disk that takes no writes may still be read.
    private void prepare() throws IOException {
        if (isReadOnly()) {
            LOG.atError().addKeyValue("directory", root).log("the disk takes no writes");
            return;
        }
        Files.setPosixFilePermissions(root, OWNER_DIRECTORY);
        removeLeftovers();
    }

    private void removeLeftovers() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(FileDisk::isTemporary).toList()) {
                remove(file);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") && name.endsWith(TEMPORARY);
    }

    private static Path directoryOf(Path file) {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not inside a directory: " + file);
        }
        return parent;
    }
}
