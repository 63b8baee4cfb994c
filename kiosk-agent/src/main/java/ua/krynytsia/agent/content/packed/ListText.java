// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content.packed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;

/// What a list says of one entry. In memory only: the form of its bytes is of this program alone.
///
/// @param note may be blank
/// @param day of the epoch, by which it is newer or older than others
/// @param sum of money in the smallest coin
public record ListText(
        LocalizedText title,
        LocalizedText note,
        Optional<GeoPoint> point,
        OptionalLong day,
        OptionalLong sum) {
    public Bytes packed() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            write(title, out);
            write(note, out);
            out.writeBoolean(point.isPresent());
            if (point.isPresent()) {
                out.writeDouble(point.get().latitude());
                out.writeDouble(point.get().longitude());
            }
            write(day, out);
            write(sum, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes no bytes", e);
        }
        return Bytes.of(bytes.toByteArray());
    }

    /// @param packed what [#packed] made
    public static ListText unpacked(byte[] packed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(packed))) {
            LocalizedText title = text(in);
            LocalizedText note = text(in);
            Optional<GeoPoint> point =
                    in.readBoolean()
                            ? Optional.of(new GeoPoint(in.readDouble(), in.readDouble()))
                            : Optional.empty();
            return new ListText(title, note, point, number(in), number(in));
        } catch (IOException e) {
            throw new IllegalStateException("the text of a list was changed in memory", e);
        }
    }

    private static void write(LocalizedText text, DataOutputStream out) throws IOException {
        out.writeByte(text.byLanguage().size());
        for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
            out.writeUTF(each.getKey());
            byte[] words = each.getValue().getBytes(UTF_8);
            out.writeInt(words.length);
            out.write(words);
        }
    }

    private static void write(OptionalLong number, DataOutputStream out) throws IOException {
        out.writeBoolean(number.isPresent());
        if (number.isPresent()) {
            out.writeLong(number.getAsLong());
        }
    }

    private static OptionalLong number(DataInputStream in) throws IOException {
        return in.readBoolean() ? OptionalLong.of(in.readLong()) : OptionalLong.empty();
    }

    private static LocalizedText text(DataInputStream in) throws IOException {
        int languages = in.readUnsignedByte();
        var byLanguage = HashMap.<String, String>newHashMap(languages);
        for (int i = 0; i < languages; i++) {
            String language = in.readUTF();
            byLanguage.put(language, new String(in.readNBytes(in.readInt()), UTF_8));
        }
        return new LocalizedText(byLanguage);
    }
}
