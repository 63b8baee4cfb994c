// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Whether bytes are UTF-8 text, as they come. Names the line of the first fault and what the file
/// may be instead.
public final class TextCheck implements Spool.ByteCheck {
    private static final int SAMPLE = 400;

    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer sink = CharBuffer.allocate(1 << 16);
    private ByteBuffer carried = ByteBuffer.allocate(0);
    private long line = 1;
    private boolean begun;

    @Override
    public void accept(byte[] bytes, int length) {
        if (!begun && length > 0) {
            begun = true;
            Magic.refuse(bytes, length);
        }
        ByteBuffer in = ByteBuffer.allocate(carried.remaining() + length);
        in.put(carried).put(bytes, 0, length).flip();
        decode(in, false);
        carried = in;
    }

    @Override
    public void end() {
        decode(carried, true);
    }

    private void decode(ByteBuffer in, boolean last) {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            sink.clear();
            result = decoder.decode(in, sink, last);
            sink.flip();
            scan();
            if (result.isError()) {
                throw notUtf8(in);
            }
        }
    }

    private void scan() {
        while (sink.hasRemaining()) {
            char sign = sink.get();
            if (sign == '\n') {
                line++;
            } else if (sign < ' ' && sign != '\t' && sign != '\r' && sign != '\f') {
                throw new FileRefusedException(
                        "Це не текстовий файл (рядок "
                                + line
                                + " містить службові байти). Приймаємо CSV і GeoJSON у UTF-8.",
                        "This is not a text file (line "
                                + line
                                + " holds control bytes). CSV and GeoJSON in UTF-8 are taken.");
            }
        }
    }

    private FileRefusedException notUtf8(ByteBuffer at) {
        boolean cyrillic = looksLikeWindows1251(at);
        return new FileRefusedException(
                "Рядок "
                        + line
                        + ": файл не в кодуванні UTF-8"
                        + (cyrillic ? ", схоже на Windows-1251" : "")
                        + ". Збережіть його як UTF-8: в Excel — «CSV UTF-8 (розділювачі — коми)», у"
                        + " LibreOffice — набір символів «Юнікод (UTF-8)» — і завантажте знову.",
                "Line "
                        + line
                        + ": the file is not in UTF-8"
                        + (cyrillic ? ", it looks like Windows-1251" : "")
                        + ". Save it as UTF-8: “CSV UTF-8 (comma delimited)” in Excel, character"
                        + " set “Unicode (UTF-8)” in LibreOffice, and upload it again.");
    }

    /// Nine in ten bytes are ASCII or stand where Windows-1251 has its letters.
    private static boolean looksLikeWindows1251(ByteBuffer at) {
        int length = Math.min(SAMPLE, at.remaining());
        int fitting = 0;
        for (int i = 0; i < length; i++) {
            int value = at.get(at.position() + i) & 0xFF;
            boolean letter =
                    value >= 0xC0
                            || value == 0xA5
                            || value == 0xAA
                            || value == 0xAF
                            || value == 0xB2
                            || value == 0xB3
                            || value == 0xB4
                            || value == 0xB9
                            || value == 0xBA
                            || value == 0xBF;
            fitting += letter || value < 0x80 ? 1 : 0;
        }
        return length > 0 && fitting * 10 >= length * 9;
    }
}
