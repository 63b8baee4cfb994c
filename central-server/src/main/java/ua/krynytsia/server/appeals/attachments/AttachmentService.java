// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.attachments;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Function;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.FleetPaths;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.SealedAttachment;

/// The requests of [FleetPaths] about residents' files, each for the asking terminal's own only.
public final class AttachmentService implements HttpService {
    /// The longest file with its line and the tags of its pieces.
    private static final long LONGEST = AttachedFile.LONGEST + (64 << 10);

    private static final int NO_ROOM = 507;

    private final Attachments attachments;
    private final Function<ServerRequest, KioskId> gate;

    /// @param gate says who asks, or refuses
    public AttachmentService(Attachments attachments, Function<ServerRequest, KioskId> gate) {
        this.attachments = attachments;
        this.gate = gate;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.put(FleetPaths.ATTACHMENT, this::take).get(FleetPaths.ATTACHMENT, this::tell);
    }

    private void take(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.apply(request);
        UUID reference = reference(request);
        long announced = request.headers().contentLength().orElse(WholeStream.UNKNOWN);
        InputStream whole = new WholeStream(Bodies.stream(request, LONGEST), announced);
        try (var body = new BufferedInputStream(whole)) {
            requireOwn(body, kiosk, reference);
            ReceivedAttachment word =
                    attachments
                            .accept(kiosk, reference, body)
                            .orElseThrow(AttachmentService::noRoom);
            Bodies.sendJson(response, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(ServerRequest request, ServerResponse response) {
        KioskId kiosk = gate.apply(request);
        Bodies.sendJson(
                response,
                attachments.find(kiosk, reference(request)).orElseThrow(HttpRefusal::notFound));
    }

    /// Leaves the stream at its beginning.
    private static void requireOwn(InputStream body, KioskId kiosk, UUID reference)
            throws IOException {
        body.mark(SealedAttachment.LONGEST_LINE + 1);
        SealedAttachment header = FileSeal.header(body);
        body.reset();
        if (!header.kiosk().equals(kiosk)) {
            throw HttpRefusal.forbidden(
                    LocalizedText.of(
                            "Термінал може говорити лише за себе.",
                            "A terminal may speak for itself only."));
        }
        if (!header.reference().equals(reference)) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Адреса називає інший файл, ніж вміст.",
                            "The address names another file than the body."));
        }
    }

    private static UUID reference(ServerRequest request) {
        try {
            return UUID.fromString(request.path().pathParameters().get("reference"));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }

    private static HttpRefusal noRoom() {
        return new HttpRefusal(
                NO_ROOM,
                LocalizedText.of(
                        "На сервері немає місця для файлів цього термінала. Звільніть місце.",
                        "The server has no room for this terminal's files. Make room."));
    }
}
