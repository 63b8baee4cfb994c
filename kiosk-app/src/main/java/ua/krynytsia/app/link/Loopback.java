// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.local.LocalAccess;

/// HTTP/1.1 to the agent, blocking: for virtual threads only. The JDK's small client is enough on
/// loopback and starts in a fraction of the large one's time.
final class Loopback {
    static final int OK = 200;
    static final int MULTIPLE = 300;
    static final int UNAUTHORIZED = 401;

    private static final int CONNECT_MS = 2_000;
    private static final int READ_MS = 15_000;
    private static final int SILENCE_MS = 40_000;
    private static final int MAX_BODY = 32 << 20;

    private final AccessFile file;

    Loopback(AccessFile file) {
        this.file = file;
    }

    /// @throws IOException where the agent does not answer
    Reply ask(Request request) throws IOException {
        try {
            Reply reply = exchange(request);
            if (reply.status() != UNAUTHORIZED) {
                return reply;
            }
        } catch (IOException e) {
            // The agent may have started anew on another port; once more with what it wrote then.
            file.forget();
            return exchange(request);
        }
        file.forget();
        return exchange(request);
    }

    /// An endless answer; silence of 40 s ends it with an IOException.
    InputStream stream(String path) throws IOException {
        HttpURLConnection connection = open(path, SILENCE_MS);
        connection.setRequestProperty("Accept", "text/event-stream");
        int status = connection.getResponseCode();
        if (status != OK) {
            file.forget();
            throw new IOException("the agent answered " + status + " to " + path);
        }
        return connection.getInputStream();
    }

    private Reply exchange(Request request) throws IOException {
        HttpURLConnection connection = open(request.path(), READ_MS);
        connection.setRequestMethod(request.method());
        request.headers().forEach(connection::setRequestProperty);
        if (request.body().isPresent()) {
            Bytes body = request.body().get();
            connection.setDoOutput(true);
            connection.setFixedLengthStreamingMode(body.length());
            try (OutputStream out = connection.getOutputStream()) {
                out.write(body.toArray());
            }
        }
        int status = connection.getResponseCode();
        try (InputStream in =
                status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            return new Reply(status, in == null ? Bytes.utf8("") : bounded(in));
        }
    }

    private HttpURLConnection open(String path, int readMs) throws IOException {
        LocalAccess access =
                file.access().orElseThrow(() -> new IOException("the agent has not started yet"));
        URI address = URI.create("http://127.0.0.1:" + access.port() + path);
        var connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MS);
        connection.setReadTimeout(readMs);
        connection.setUseCaches(false);
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Authorization", "Bearer " + access.token());
        return connection;
    }

    private static Bytes bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BODY + 1);
        if (bytes.length > MAX_BODY) {
            throw new IOException("the agent's answer is longer than " + MAX_BODY + " bytes");
        }
        return Bytes.of(bytes);
    }

    record Reply(int status, Bytes body) {}
}
