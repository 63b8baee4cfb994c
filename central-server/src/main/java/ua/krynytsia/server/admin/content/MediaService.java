// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.content;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.media.MediaKind;
import ua.krynytsia.wire.Sha256;

/// Pictures and files as the editor shows them, by the hash of their bytes.
///
/// | request | → answer |
/// |---|---|
/// | `GET /admin/media/{id}` | the bytes; 404 where no such file is kept |
public final class MediaService implements HttpService {
    private final Catalogue catalogue;

    public MediaService(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/media/{id}", this::media);
    }

    private void media(ServerRequest request, ServerResponse response) {
        String hash = request.path().pathParameters().get("id");
        if (!hash.matches("[0-9a-f]{64}")) {
            throw HttpRefusal.notFound();
        }
        byte[] bytes = catalogue.findMedia(new Sha256(hash)).orElseThrow(HttpRefusal::notFound);
        String type = MediaKind.find(bytes).orElseThrow(HttpRefusal::notFound);
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.header(HeaderNames.CACHE_CONTROL, "private, max-age=86400");
        response.header("X-Content-Type-Options", "nosniff");
        response.header("Content-Security-Policy", "default-src 'none'; sandbox");
        response.send(bytes);
    }
}
