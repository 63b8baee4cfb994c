// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.server.ServerException;

/// A copy of an incoming file on our own disk, so that it can be read twice whatever it came
/// through. Deleted when closed.
public final class Spool implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Spool.class);
    private static final int CHUNK = 1 << 16;

    private final Path file;

    private Spool(Path file) {
        this.file = file;
    }

    /// Copies `body` and looks at its bytes on the way.
    ///
    /// @param most bytes; a longer file is refused without reading on
    /// @throws FileRefusedException where it is too long, or `check` does not like it
    public static Spool of(InputStream body, Path folder, long most, ByteCheck check) {
        Path file;
        try {
            Files.createDirectories(folder);
            file = Files.createTempFile(folder, "import", ".spool");
        } catch (IOException e) {
            throw new ServerException("cannot keep an incoming file in " + folder, e);
        }
        var spool = new Spool(file);
        boolean whole = false;
        try {
            copy(body, file, most, check);
            whole = true;
            return spool;
        } catch (IOException e) {
            throw new ServerException("an incoming file broke off", e);
        } finally {
            if (!whole) {
                spool.close();
            }
        }
    }

    private static void copy(InputStream body, Path file, long most, ByteCheck check)
            throws IOException {
        var buffer = new byte[CHUNK];
        long length = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                length += n;
                if (length > most) {
                    throw tooLong(most);
                }
                check.accept(buffer, n);
                out.write(buffer, 0, n);
            }
            check.end();
        }
        if (length == 0) {
            throw new FileRefusedException(
                    "Файл порожній. Перевірте, чи вдалося вивантаження, і завантажте його знову.",
                    "The file is empty. See whether its export succeeded and upload it again.");
        }
    }

    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(file));
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
    }

    /// The copy itself, for formats that are not read from their beginning.
    public Path file() {
        return file;
    }

    /// Whether the copy begins with these bytes.
    public boolean begins(int... magic) {
        try (InputStream in = open()) {
            for (int one : magic) {
                if (in.read() != one) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
    }

    /// The first byte that is neither a blank nor a byte order mark; a blank where there is none.
    public char firstSign() {
        try (InputStream in = open()) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean mark = b == 0xEF || b == 0xBB || b == 0xBF;
                if (!mark && !Character.isWhitespace(b)) {
                    return (char) b;
                }
            }
            return ' ';
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("the copy of an imported file stays");
        }
    }

    private static FileRefusedException tooLong(long most) {
        long megabytes = most >> 20;
        String limit = megabytes > 0 ? megabytes + " МБ" : most + " байтів";
        String englishLimit = megabytes > 0 ? megabytes + " MB" : most + " bytes";
        return new FileRefusedException(
                "Файл завеликий: приймаємо щонайбільше "
                        + limit
                        + ". Розділіть його на менші файли з тим самим заголовком.",
                "The file is too large: the limit is "
                        + englishLimit
                        + ". Split it into smaller files with the same header.");
    }

    /// Looks at the bytes of a file as they come.
    public interface ByteCheck {
        ByteCheck NONE =
                new ByteCheck() {
                    @Override
                    public void accept(byte[] bytes, int length) {
                        // anything goes
                    }

                    @Override
                    public void end() {
                        // nothing was expected
                    }
                };

        void accept(byte[] bytes, int length);

        void end();
    }
}
