// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.ServerException;

/// The table of strings that cells point into (ECMA-376 part 1, §18.4.9). The first of them are
/// kept in memory; the rest, however many, on disk: a file of texts and a file of where each
/// begins.
final class SharedStrings implements AutoCloseable {
    /// Characters kept in memory.
    private static final int ROOM = 2 << 20;

    private static final int MOST_IN_MEMORY = 50_000;
    private static final int LONGEST = 100_000;

    private final List<String> first = new ArrayList<>();
    private Optional<Spilled> rest = Optional.empty();
    private long room = ROOM;

    /// @param folder for the files, which are deleted when closed
    static SharedStrings read(Optional<XmlPart> part, Path folder) {
        var strings = new SharedStrings();
        boolean whole = false;
        try {
            part.ifPresent(table -> strings.load(table, folder));
            whole = true;
            return strings;
        } finally {
            if (!whole) {
                strings.close();
            }
        }
    }

    /// What stands there; blank where nothing does.
    String at(int index) {
        if (index < 0) {
            return "";
        }
        if (index < first.size()) {
            return first.get(index);
        }
        return rest.map(spilled -> spilled.at(index - first.size())).orElse("");
    }

    private void load(XmlPart part, Path folder) {
        try (part) {
            while (part.nextStart()) {
                if (part.begins("si")) {
                    add(RichText.of(part, "si", LONGEST), folder);
                }
            }
            rest.ifPresent(Spilled::ready);
        }
    }

    private void add(String text, Path folder) {
        room -= text.length();
        if (room >= 0 && first.size() < MOST_IN_MEMORY && rest.isEmpty()) {
            first.add(text);
            return;
        }
        if (rest.isEmpty()) {
            rest = Optional.of(Spilled.in(folder));
        }
        rest.get().add(text);
    }

    @Override
    public void close() {
        rest.ifPresent(Spilled::close);
        rest = Optional.empty();
    }

    /// Texts on disk: written one after the other, then read at any place.
    private static final class Spilled {
        private final Path texts;
        private final Path places;
        private final FileChannel textChannel;
        private final FileChannel placeChannel;
        private final DataOutputStream textOut;
        private final DataOutputStream placeOut;
        private long written;
        private long count;

        private Spilled(Path texts, Path places) throws IOException {
            this.texts = texts;
            this.places = places;
            this.textChannel = open(texts);
            this.placeChannel = open(places);
            this.textOut = new DataOutputStream(buffered(texts));
            this.placeOut = new DataOutputStream(buffered(places));
        }

        static Spilled in(Path folder) {
            try {
                return new Spilled(
                        Files.createTempFile(folder, "import", ".texts"),
                        Files.createTempFile(folder, "import", ".places"));
            } catch (IOException e) {
                throw unwritable(e);
            }
        }

        private static FileChannel open(Path file) throws IOException {
            return FileChannel.open(file, StandardOpenOption.READ);
        }

        private static OutputStream buffered(Path file) throws IOException {
            return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        }

        void add(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                placeOut.writeLong(written);
                textOut.writeInt(bytes.length);
                textOut.write(bytes);
                written += bytes.length + (long) Integer.BYTES;
                count++;
            } catch (IOException e) {
                throw unwritable(e);
            }
        }

        void ready() {
            try {
                placeOut.close();
                textOut.close();
            } catch (IOException e) {
                throw unwritable(e);
            }
        }

        String at(int index) {
            if (index >= count) {
                return "";
            }
            try {
                long place = read(placeChannel, (long) index * Long.BYTES, Long.BYTES).getLong();
                int length = read(textChannel, place, Integer.BYTES).getInt();
                ByteBuffer bytes = read(textChannel, place + Integer.BYTES, length);
                return StandardCharsets.UTF_8.decode(bytes).toString();
            } catch (IOException e) {
                throw new ServerException("cannot read back the strings of a workbook", e);
            }
        }

        private static ByteBuffer read(FileChannel channel, long at, int length)
                throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, at + bytes.position()) < 0) {
                    throw new IOException("the file of strings is shorter than was written");
                }
            }
            return bytes.flip();
        }

        void close() {
            try (textChannel;
                    placeChannel) {
                placeOut.close();
                textOut.close();
                Files.deleteIfExists(texts);
                Files.deleteIfExists(places);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }

        private static ServerException unwritable(IOException e) {
            return new ServerException("cannot keep the strings of a workbook on disk", e);
        }
    }
}
