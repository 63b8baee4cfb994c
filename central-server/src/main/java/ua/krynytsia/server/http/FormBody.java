// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;

/// What a person filled in: `application/x-www-form-urlencoded` of at most 1 MiB, or
/// `multipart/form-data` with files of at most 40 MiB together. Line ends are `\n`.
public final class FormBody {
    private static final int LIMIT = 1 << 20;
    private static final int LIMIT_WITH_FILES = 40 << 20;
    private static final String PLAIN = "application/x-www-form-urlencoded";
    private static final String WITH_FILES = "multipart/form-data";

    private final Map<String, String> byName;
    private final Map<String, Bytes> files;

    private FormBody(Map<String, String> byName, Map<String, Bytes> files) {
        this.byName = byName;
        this.files = files;
    }

    /// Whether a request of this type carries a form.
    public static boolean isForm(String contentType) {
        return contentType.startsWith(PLAIN) || contentType.startsWith(WITH_FILES);
    }

    public static FormBody read(ServerRequest request) {
        String type = request.headers().first(HeaderNames.CONTENT_TYPE).orElse("");
        if (type.startsWith(WITH_FILES)) {
            MultipartForm form = MultipartForm.parse(type, Bodies.bytes(request, LIMIT_WITH_FILES));
            return new FormBody(form.texts(), form.files());
        }
        return parse(new String(Bodies.bytes(request, LIMIT), StandardCharsets.UTF_8));
    }

    /// A form of which only the search is filled in.
    public static FormBody of(String query) {
        return new FormBody(Map.of("q", query), Map.of());
    }

    static FormBody parse(String encoded) {
        var byName = new HashMap<String, String>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                byName.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new FormBody(byName, Map.of());
    }

    /// Trimmed; empty where it was not there.
    public String text(String name) {
        return exact(name).strip();
    }

    /// As typed, blanks and all.
    public String exact(String name) {
        return byName.getOrDefault(name, "");
    }

    /// Empty where the field was not on the page at all.
    public Optional<String> find(String name) {
        return Optional.ofNullable(byName.get(name)).map(String::strip);
    }

    /// What stands in the boxes whose names begin with `prefix`, by the rest of the name; as typed.
    public Map<String, String> under(String prefix) {
        return under(byName, prefix);
    }

    /// The files of the boxes whose names begin with `prefix`, by the rest of the name.
    public Map<String, Bytes> filesUnder(String prefix) {
        return under(files, prefix);
    }

    private static <T> Map<String, T> under(Map<String, T> all, String prefix) {
        var found = new HashMap<String, T>();
        all.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), value);
            }
        });
        return found;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of("Форму не вдалося прочитати.", "The form cannot be read."));
        }
    }
}
