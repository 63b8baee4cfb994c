// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import ua.krynytsia.wire.json.WireJson;

/// What comes in and goes out, never more than the caller allows in memory.
public final class Bodies {
    private static final int JSON_LIMIT = 2 << 20;

    private Bodies() {}

    /// @throws HttpRefusal 413 before the first byte where the length says so, else at the limit
    public static InputStream stream(ServerRequest request, long limit) {
        var length = request.headers().contentLength();
        if (length.isPresent() && length.getAsLong() > limit) {
            throw HttpRefusal.tooLarge(limit);
        }
        InputStream body =
                request.content().hasEntity()
                        ? request.content().inputStream()
                        : InputStream.nullInputStream();
        return new BoundedStream(body, limit);
    }

    public static byte[] bytes(ServerRequest request, int limit) {
        try (InputStream body = stream(request, limit)) {
            var bytes = new ByteArrayOutputStream();
            body.transferTo(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A wire word; at most 2 MiB.
    public static <T> T json(ServerRequest request, Class<T> type) {
        return json(request, type, JSON_LIMIT);
    }

    public static <T> T json(ServerRequest request, Class<T> type, int limit) {
        return WireJson.read(bytes(request, limit), type);
    }

    public static void sendJson(ServerResponse response, Object value) {
        response.header(HeaderValues.CONTENT_TYPE_JSON);
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.send(WireJson.write(value));
    }
}
