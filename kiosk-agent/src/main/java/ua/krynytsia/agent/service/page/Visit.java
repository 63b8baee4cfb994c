// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import io.helidon.http.HeaderName;
import io.helidon.http.HeaderNames;
import io.helidon.http.SetCookie;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.wire.Bytes;

/// What a browser brought along: its cookie, its language, its form.
///
/// Each form carries the digest of the cookie beside it. Only our own page, read with that cookie,
/// can know it, so that no other page can send a form in a technician's name.
final class Visit {
    /// Bound by browsers to this host, to HTTPS and to the whole site.
    static final String COOKIE = "__Host-krynytsia-service";

    /// The field of each form that proves where it comes from.
    static final String PROOF = "proof";

    /// The part of an address that asks for a page that renews itself.
    static final String LIVE = "live";

    private static final HeaderName FETCH_SITE = HeaderNames.create("Sec-Fetch-Site");

    private final ServerRequest request;
    private final Optional<String> token;

    Visit(ServerRequest request) {
        this.request = request;
        this.token =
                request.headers()
                        .cookies()
                        .first(COOKIE)
                        .asOptional()
                        .filter(it -> it.matches("[A-Za-z0-9_-]{20,100}"));
    }

    /// The cookie's value, whether or not anybody is let in by it.
    Optional<String> token() {
        return token;
    }

    Words words() {
        return Words.in(request.query().first("lang").orElse("uk"));
    }

    boolean isLive() {
        return request.query().first(LIVE).filter("yes"::equals).isPresent();
    }

    static String proof(String token) {
        return Bytes.utf8("krynytsia form\n" + token).sha256().hex();
    }

    /// The fields of a form that came from our own page; empty for any other.
    Optional<Map<String, String>> form() {
        String site = request.headers().value(FETCH_SITE).orElse("same-origin");
        boolean isOurs = List.of("same-origin", "none").contains(site);
        if (!isOurs || token.isEmpty() || !request.content().hasEntity()) {
            return Optional.empty();
        }
        Map<String, String> fields = fields(request.content().as(String.class));
        byte[] shown = fields.getOrDefault(PROOF, "").getBytes(StandardCharsets.UTF_8);
        byte[] expected = proof(token.get()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(shown, expected) ? Optional.of(fields) : Optional.empty();
    }

    /// Until the browser is closed; how long it is good for is the kiosk's to say.
    static void remember(ServerResponse response, String token) {
        response.headers().addCookie(cookie(token).build());
    }

    static void forget(ServerResponse response) {
        response.headers().addCookie(cookie("").maxAge(Duration.ZERO).build());
    }

    private static SetCookie.Builder cookie(String token) {
        return SetCookie.builder(COOKIE, token)
                .path("/")
                .secure(true)
                .httpOnly(true)
                .sameSite(SetCookie.SameSite.STRICT);
    }

    /// `application/x-www-form-urlencoded` (WHATWG URL §5.1).
    private static Map<String, String> fields(String body) {
        var fields = new HashMap<String, String>();
        for (String pair : body.split("&", 0)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
