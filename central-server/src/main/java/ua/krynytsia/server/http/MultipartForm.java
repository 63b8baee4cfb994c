// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// A form with files, `multipart/form-data` (RFC 7578), taken apart in memory. One text, one reader.
///
///     --boundary
///     Content-Disposition: form-data; name="photo"; filename="a.jpg"
///
///     bytes
///     --boundary--
final class MultipartForm {
    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_TEXT = 2 << 20;
    private static final Pattern BOUNDARY =
            Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=?-]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"\r\n]{1,300})\"");
    private static final Pattern FILE = Pattern.compile("[; ]filename\\*?=");
    private static final String HEAD_END = "\r\n\r\n";

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Bytes> files = new HashMap<>();

    private MultipartForm() {}

    /// @param type the header `Content-Type`, which names the boundary
    /// @throws HttpRefusal 400 where the body is not such a form
    static MultipartForm parse(String type, byte[] body) {
        Matcher named = BOUNDARY.matcher(type);
        if (!named.find()) {
            throw unreadable();
        }
        // a character is a byte
        String whole = "\r\n" + new String(body, StandardCharsets.ISO_8859_1);
        String line = "\r\n--" + named.group(1);
        var form = new MultipartForm();
        int begin = whole.indexOf(line);
        for (int parts = 0; begin >= 0 && !whole.startsWith("--", begin + line.length()); parts++) {
            int end = whole.indexOf(line, begin + line.length());
            if (end < 0 || parts >= MOST_PARTS) {
                throw unreadable();
            }
            form.part(whole, begin + line.length(), end);
            begin = end;
        }
        return form;
    }

    Map<String, String> texts() {
        return texts;
    }

    /// Those that were chosen; a box without a file is not here.
    Map<String, Bytes> files() {
        return files;
    }

    private void part(String whole, int begin, int end) {
        int headEnd = whole.indexOf(HEAD_END, begin);
        if (headEnd < 0 || headEnd > end) {
            throw unreadable();
        }
        Optional<String> disposition =
                whole.substring(begin, headEnd)
                        .lines()
                        .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                        .findFirst();
        Matcher name = NAME.matcher(disposition.orElse(""));
        if (!name.find()) {
            throw unreadable();
        }
        byte[] content =
                whole.substring(Math.min(end, headEnd + HEAD_END.length()), end)
                        .getBytes(StandardCharsets.ISO_8859_1);
        if (!FILE.matcher(disposition.orElse("")).find()) {
            texts.put(name.group(1), text(content));
        } else if (content.length > 0) {
            files.put(name.group(1), Bytes.of(content));
        }
    }

    private static String text(byte[] content) {
        if (content.length > LONGEST_TEXT) {
            throw HttpRefusal.tooLarge(LONGEST_TEXT);
        }
        return new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private static HttpRefusal unreadable() {
        return HttpRefusal.badRequest(
                LocalizedText.of("Форму не вдалося прочитати.", "The form cannot be read."));
    }
}
