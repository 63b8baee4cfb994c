// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.json.WireJson;

/// A question as HTTP carries it.
///
/// @param headers besides the agent's token
record Request(String method, String path, Map<String, String> headers, Optional<Bytes> body) {
    private static final String TYPE = "Content-Type";

    Request {
        headers = Map.copyOf(headers);
    }

    static Request get(String path) {
        return new Request("GET", path, Map.of(), Optional.empty());
    }

    static Request delete(String path) {
        return new Request("DELETE", path, Map.of(), Optional.empty());
    }

    /// A word of the protocol as JSON.
    static Request post(String path, Object word) {
        return new Request(
                "POST",
                path,
                Map.of(TYPE, "application/json"),
                Optional.of(Bytes.of(WireJson.write(word))));
    }

    static Request post(String path) {
        return new Request("POST", path, Map.of(), Optional.of(Bytes.utf8("")));
    }

    static Request put(String path, String type, Bytes body) {
        return new Request("PUT", path, Map.of(TYPE, type), Optional.of(body));
    }

    Request with(String header, String value) {
        var all = new TreeMap<>(headers);
        all.put(header, value);
        return new Request(method, path, all, body);
    }

    /// Without header values and body, which may hold what is nobody else's.
    @Override
    public String toString() {
        return "Request[" + method + " " + path + "]";
    }
}
