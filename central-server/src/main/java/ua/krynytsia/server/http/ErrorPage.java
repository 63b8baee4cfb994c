// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import ua.krynytsia.wire.LocalizedText;

/// How an error answer looks; the status is already set.
public interface ErrorPage {
    void send(ServerRequest request, ServerResponse response, int status, LocalizedText words);

    /// For programs: `{"message":{"uk":…,"en":…},"status":404}`.
    static ErrorPage json() {
        return (request, response, status, words) ->
                Bodies.sendJson(response, new Problem(status, words));
    }

    record Problem(int status, LocalizedText message) {}
}
