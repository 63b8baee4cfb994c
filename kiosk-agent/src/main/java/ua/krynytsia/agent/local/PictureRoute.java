// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.local.LocalPaths;

/// Takes the picture of the screen that was asked for, or the reason why there is none.
final class PictureRoute implements HttpService {
    private final ScreenDesk screen;

    PictureRoute(ScreenDesk screen) {
        this.screen = screen;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.put(LocalPaths.PICTURE, this::picture);
    }

    private void picture(ServerRequest req, ServerResponse res) {
        UUID command = command(req);
        Optional<String> reason =
                req.headers().first(HeaderNames.create(LocalPaths.PICTURE_REFUSED));
        boolean isWanted =
                reason.isPresent()
                        ? screen.pictureRefused(command, reason.get())
                        : screen.picture(command, Bytes.of(req.content().as(byte[].class)));
        res.status(isWanted ? Status.NO_CONTENT_204 : Status.NOT_FOUND_404).send();
    }

    private static UUID command(ServerRequest req) {
        try {
            return UUID.fromString(req.path().pathParameters().get("command"));
        } catch (IllegalArgumentException e) {
            throw new WireException("a picture is addressed by its command's id", e);
        }
    }
}
