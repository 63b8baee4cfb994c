// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.Arrays;
import java.util.Optional;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.SignedManifest;

/// What the terminals download. Editions and media never change under their name and may be kept
/// for ever.
final class EditionService implements HttpService {
    private static final String FOR_EVER = "max-age=31536000, immutable";
    private static final int TAG_LENGTH = 16;
    private static final String ZSTD = "application/zstd";

    private final EditionSource editions;
    private final KioskGate gate;

    EditionService(EditionSource editions, KioskGate gate) {
        this.editions = editions;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(FleetPaths.MANIFEST, this::manifest)
                .get(FleetPaths.SNAPSHOT, this::snapshot)
                .get(FleetPaths.DELTA, this::delta)
                .get(FleetPaths.MEDIA, this::media);
    }

    private void manifest(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.kiosk(request);
        SignedManifest manifest = editions.manifest(kiosk).orElseThrow(HttpRefusal::notFound);
        String tag = '"' + manifest.manifest().sha256().hex().substring(0, TAG_LENGTH) + '"';
        response.header(HeaderNames.ETAG, tag);
        if (request.headers().first(HeaderNames.IF_NONE_MATCH).filter(tag::equals).isPresent()) {
            response.status(304).send();
            return;
        }
        Bodies.sendJson(response, manifest);
    }

    private void snapshot(ServerRequest request, ServerResponse response) {
        gate.kiosk(request);
        pack(response, editions.snapshot(number(request, "number")));
    }

    private void delta(ServerRequest request, ServerResponse response) {
        gate.kiosk(request);
        // no more words than a cache needs: a delta's headers are a part of what a change costs
        send(response, editions.delta(number(request, "number"), number(request, "from")));
    }

    private static void pack(ServerResponse response, Optional<byte[]> packed) {
        response.header(HeaderNames.CONTENT_TYPE, ZSTD);
        send(response, packed);
    }

    private static void send(ServerResponse response, Optional<byte[]> packed) {
        byte[] bytes = packed.orElseThrow(HttpRefusal::notFound);
        response.header(HeaderNames.CACHE_CONTROL, FOR_EVER);
        response.send(bytes);
    }

    private void media(ServerRequest request, ServerResponse response) {
        gate.kiosk(request);
        byte[] bytes = editions.media(hash(request)).orElseThrow(HttpRefusal::notFound);
        response.header(HeaderNames.CONTENT_TYPE, "application/octet-stream");
        response.header(HeaderNames.ACCEPT_RANGES, "bytes");
        response.header(HeaderNames.CACHE_CONTROL, FOR_EVER);
        Optional<String> asked = request.headers().first(HeaderNames.RANGE);
        switch (ByteRange.parse(asked, bytes.length)) {
            case ByteRange.Asked.Whole() -> response.send(bytes);
            case ByteRange.Asked.Part(ByteRange part) -> {
                String range = "bytes " + part.first() + "-" + part.last() + "/" + bytes.length;
                response.header(HeaderNames.CONTENT_RANGE, range);
                response.status(206).send(Arrays.copyOfRange(bytes, part.first(), part.last() + 1));
            }
            case ByteRange.Asked.Impossible() -> {
                response.header(HeaderNames.CONTENT_RANGE, "bytes */" + bytes.length);
                response.status(416).send();
            }
        }
    }

    private static EditionNumber number(ServerRequest request, String name) {
        try {
            return new EditionNumber(Long.parseLong(request.path().pathParameters().get(name)));
        } catch (NumberFormatException | WireException e) {
            throw HttpRefusal.notFound();
        }
    }

    private static Sha256 hash(ServerRequest request) {
        try {
            return new Sha256(request.path().pathParameters().get("hash"));
        } catch (WireException e) {
            throw HttpRefusal.notFound();
        }
    }
}
