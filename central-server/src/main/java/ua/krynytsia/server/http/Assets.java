// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;

/// Styles, scripts and fonts below `/assets`, read from the class path once, so that a missing one
/// shows at start and not to a person.
public final class Assets implements HttpService {
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    private static final String OWN = "/ua/krynytsia/server/assets/";
    private static final Map<String, String> PLACES =
            Map.of(
                    "pico.css", WEBJARS + "picocss__pico/2.1.1/css/pico.min.css",
                    "htmx.js", WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js",
                    "krynytsia.css", OWN + "krynytsia.css",
                    "import.js", OWN + "import.js",
                    "well.svg", OWN + "well.svg");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "svg", "image/svg+xml");

    private final Map<String, Bytes> byName = new TreeMap<>();

    public Assets() {
        PLACES.forEach((name, place) -> byName.put(name, load(place)));
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/assets/{name}", this::asset);
    }

    private void asset(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("name");
        Bytes content = byName.get(name);
        if (content == null) {
            throw HttpRefusal.notFound();
        }
        String tag = '"' + content.sha256().hex().substring(0, 16) + '"';
        response.header(HeaderNames.ETAG, tag);
        response.header(HeaderNames.CACHE_CONTROL, "public, no-cache");
        if (request.headers().first(HeaderNames.IF_NONE_MATCH).filter(tag::equals).isPresent()) {
            response.status(304).send();
            return;
        }
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.send(content.toArray());
    }

    private static Bytes load(String place) {
        try (InputStream stream = Assets.class.getResourceAsStream(place)) {
            if (stream == null) {
                throw new ServerException("the program lacks its file " + place);
            }
            return Bytes.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new ServerException("cannot read the program's file " + place, e);
        }
    }
}
