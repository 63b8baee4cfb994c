// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// What a person filled in, `application/x-www-form-urlencoded`; at most 1 MiB. Line ends are `\n`.
public final class FormBody {
    private static final int LIMIT = 1 << 20;

    private final Map<String, String> byName;

    private FormBody(Map<String, String> byName) {
        this.byName = byName;
    }

    public static FormBody read(ServerRequest request) {
        return parse(new String(Bodies.bytes(request, LIMIT), StandardCharsets.UTF_8));
    }

    /// A form of which only the search is filled in.
    public static FormBody of(String query) {
        return new FormBody(Map.of("q", query));
    }

    static FormBody parse(String encoded) {
        var byName = new HashMap<String, String>();
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                byName.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return new FormBody(byName);
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

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of("Форму не вдалося прочитати.", "The form cannot be read."));
        }
    }
}
