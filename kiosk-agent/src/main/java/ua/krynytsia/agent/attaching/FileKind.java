// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What kinds of files a kiosk takes, told by their first bytes.
enum FileKind {
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff.*") {
        @Override
        Optional<byte[]> cleaned(byte[] file) {
            return JpegCleaning.cleaned(file);
        }
    },
    PNG("image/png", "\u0089PNG\r\n\u001a\n.*") {
        @Override
        Optional<byte[]> cleaned(byte[] file) {
            return PngCleaning.cleaned(file);
        }
    },
    PDF("application/pdf", "%PDF-[12]\\..*") {
        @Override
        Optional<byte[]> cleaned(byte[] file) {
            return Optional.of(file);
        }
    },
    /// ISO/IEC 14496-12, section 4.3: the first box names the brand; pictures have such a box too.
    MP4("video/mp4", "....ftyp(iso[m2-9]|mp4[12]|avc1|M4V |MSNV|3gp[4-9]|dash).*") {
        @Override
        Optional<byte[]> cleaned(byte[] file) {
            return Mp4Cleaning.cleaned(file);
        }
    };

    private static final int HEAD = 16;

    private final String type;
    private final Pattern head;

    FileKind(String type, String head) {
        this.type = type;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    /// @param type a media type, with parameters or without
    static Optional<FileKind> find(String type) {
        String bare = type.split(";", 2)[0].strip();
        return Arrays.stream(values()).filter(kind -> kind.type.equalsIgnoreCase(bare)).findFirst();
    }

    String type() {
        return type;
    }

    /// Whether the file begins as one of this kind does, whatever it is called.
    boolean fits(byte[] file) {
        String start = new String(file, 0, Math.min(HEAD, file.length), ISO_8859_1);
        return head.matcher(start).matches();
    }

    /// The same without what a camera or a program wrote about place, time, device and people; what
    /// can be seen and heard stays as it is, bit by bit. Empty where the file is damaged.
    ///
    /// @param file that [#fits]; may be changed
    abstract Optional<byte[]> cleaned(byte[] file);
}
