// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.Spool;

/// A zip taken apart in a folder of its own, which is deleted when closed. No name leads out of the
/// folder, and no packing fills the disk.
final class Unpacked implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Unpacked.class);
    private static final int MOST_FILES = 2000;
    private static final int CHUNK = 1 << 16;

    private final Path folder;
    private long room;

    private Unpacked(Path folder, long room) {
        this.folder = folder;
        this.room = room;
    }

    static Unpacked of(Spool packed, Path spool, long most) {
        Unpacked unpacked;
        try {
            unpacked = new Unpacked(Files.createTempDirectory(spool, "bundle"), most);
        } catch (IOException e) {
            throw new ServerException("cannot make a folder in " + spool, e);
        }
        boolean whole = false;
        try (var zip = new ZipInputStream(packed.open(), StandardCharsets.UTF_8)) {
            unpacked.unpack(zip);
            whole = true;
            return unpacked;
        } catch (ZipException e) {
            throw damaged();
        } catch (IOException e) {
            throw new ServerException("cannot unpack an incoming archive", e);
        } finally {
            if (!whole) {
                unpacked.close();
            }
        }
    }

    /// Where the files are: the folder, or the only folder in it.
    Path root() {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> first = all.limit(2).toList();
            boolean single = first.size() == 1 && Files.isDirectory(first.getFirst());
            return single ? first.getFirst() : folder;
        } catch (IOException e) {
            throw new ServerException("cannot list the folder " + folder, e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("an unpacked archive stays");
        }
    }

    private void unpack(ZipInputStream zip) throws IOException {
        int count = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            count++;
            if (count > MOST_FILES) {
                throw tooMuch();
            }
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder) || entry.getName().contains("\\")) {
                throw damaged();
            }
            if (!entry.isDirectory()) {
                Files.createDirectories(target.getParent());
                write(zip, target);
            }
        }
        if (count == 0) {
            throw damaged();
        }
    }

    private void write(InputStream in, Path target) throws IOException {
        var buffer = new byte[CHUNK];
        try (OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                room -= n;
                if (room < 0) {
                    throw tooMuch();
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static FileRefusedException damaged() {
        return new FileRefusedException(
                "Архів пошкоджено або він порожній. Спакуйте теку заново у форматі zip.",
                "The archive is damaged or empty. Pack the folder again as zip.");
    }

    private static FileRefusedException tooMuch() {
        return new FileRefusedException(
                "В архіві забагато файлів або вони завеликі. Завантажте їх частинами.",
                "The archive holds too many files, or they are too large. Upload them in parts.");
    }
}
