// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.appeals;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.appeals.attachments.AttachedFiles;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.LocalizedText;

/// The files of an appeal, for people and for programs. Taking one is written down in the audit.
///
/// | request | body → answer |
/// |---|---|
/// | `GET /admin/appeals/{id}/attachments/{reference}` | → the file, to be saved; 404 |
/// | `GET /admin/api/v1/appeals/{id}/attachments` | → [Listed], nothing personal |
/// | `GET /admin/api/v1/appeals/{id}/attachments/{reference}` | → the file; 404 |
public final class AttachmentsService implements HttpService {
    private static final String LIST = "/admin/api/v1/appeals/{id}/attachments";
    private static final int DAMAGED = 422;

    private final AttachedFiles files;
    private final Audit audit;

    public AttachmentsService(AttachedFiles files, Audit audit) {
        this.files = files;
        this.audit = audit;
    }

    /// The files of one appeal.
    public record Listed(List<File> attachments) {
        public Listed {
            attachments = List.copyOf(attachments);
        }

        /// @param isHere whether it has come
        public record File(UUID reference, String type, long length, boolean isHere) {
            static File of(AttachedFiles.Line line) {
                var file = line.named().file();
                return new File(
                        line.named().reference(), file.type(), file.length(), line.isHere());
            }
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/appeals/{id}/attachments/{reference}", this::download)
                .get(LIST, this::list)
                .get(LIST + "/{reference}", this::download);
    }

    private void list(ServerRequest request, ServerResponse response) {
        List<AttachedFiles.Line> lines = files.list(id(request, "id"));
        Bodies.sendJson(response, new Listed(lines.stream().map(Listed.File::of).toList()));
    }

    /// Checked whole before the first byte goes out.
    private void download(ServerRequest request, ServerResponse response) {
        UUID appeal = id(request, "id");
        UUID reference = id(request, "reference");
        AttachedFiles.Line line =
                files.list(appeal).stream()
                        .filter(it -> it.named().reference().equals(reference) && it.isHere())
                        .findFirst()
                        .orElseThrow(HttpRefusal::notFound);
        audit.record(
                Pages.who(request),
                new Deed("attachment-read", "appeal/" + appeal, List.of(reference.toString())));
        try {
            if (!files.isSound(line)) {
                throw damaged();
            }
            Download.head(response, line.named());
            try (OutputStream out = response.outputStream()) {
                files.write(line, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRefusal damaged() {
        return new HttpRefusal(
                DAMAGED,
                LocalizedText.of(
                        "Файл пошкоджено: він не відкривається. Попросіть заявника надіслати його"
                                + " ще раз.",
                        "The file is damaged and does not open. Ask the applicant to send it"
                                + " again."));
    }

    private static UUID id(ServerRequest request, String name) {
        try {
            return UUID.fromString(request.path().pathParameters().get(name));
        } catch (IllegalArgumentException e) {
            throw HttpRefusal.notFound();
        }
    }
}
