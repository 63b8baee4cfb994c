// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ua.krynytsia.wire.json.WireJson;

/// The forms of an answer.
final class Replies {
    private Replies() {}

    static void json(ServerResponse res, Object value) {
        bytes(res, "application/json", WireJson.write(value));
    }

    static void jsonOrMissing(ServerResponse res, Optional<?> value) {
        if (value.isPresent()) {
            json(res, value.get());
        } else {
            missing(res);
        }
    }

    static void bytes(ServerResponse res, String type, byte[] body) {
        res.headers().set(HeaderNames.CONTENT_TYPE, type);
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        res.send(body);
    }

    static void text(ServerResponse res, String type, String text) {
        bytes(res, type, text.getBytes(StandardCharsets.UTF_8));
    }

    static void missing(ServerResponse res) {
        res.status(Status.NOT_FOUND_404).send();
    }
}
