// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpFeature;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.outbox.NotEnrolledException;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.Refusal;

/// Takes a file for a draft, or says in words what to mend. One file at a time is in memory.
public final class AttachmentRoute implements HttpFeature {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentRoute.class);

    private final Outbox outbox;
    private final ReentrantLock turn = new ReentrantLock(true);

    public AttachmentRoute(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void setup(HttpRouting.Builder routing) {
        routing.put(LocalPaths.ATTACHMENT, this::take);
    }

    private void take(ServerRequest req, ServerResponse res) {
        var hash = new Sha256(req.path().pathParameters().get("hash"));
        UUID draft = draft(req);
        turn.lock();
        try {
            answer(res, outcome(req, hash, draft));
        } finally {
            turn.unlock();
        }
    }

    private static void answer(ServerResponse res, FileOutcome outcome) {
        switch (outcome) {
            case FileOutcome.Taken(AttachedFile file, boolean isNew) ->
                    send(res, isNew ? Status.CREATED_201 : Status.OK_200, file);
            case FileOutcome.Refused(int status, var words) ->
                    send(res, Status.create(status), new Refusal("", words));
        }
    }

    private FileOutcome outcome(ServerRequest req, Sha256 hash, UUID draft) {
        Optional<FileKind> kind =
                FileKind.find(req.headers().first(HeaderNames.CONTENT_TYPE).orElse(""));
        if (kind.isEmpty()) {
            return FileOutcome.Refused.UNKNOWN_KIND;
        }
        if (req.headers().contentLength().orElse(0) > AttachedFile.LONGEST) {
            return FileOutcome.Refused.TOO_LONG;
        }
        byte[] file = body(req);
        if (file.length > AttachedFile.LONGEST) {
            return FileOutcome.Refused.TOO_LONG;
        }
        if (!Sha256.of(file).equals(hash)) {
            return FileOutcome.Refused.INCOMPLETE;
        }
        if (!kind.get().fits(file)) {
            return FileOutcome.Refused.ANOTHER_KIND;
        }
        return kind.get()
                .cleaned(file)
                .map(clean -> kept(draft, kind.get(), clean))
                .orElse(FileOutcome.Refused.DAMAGED);
    }

    private FileOutcome kept(UUID draft, FileKind kind, byte[] clean) {
        var file = new AttachedFile(kind.type(), clean.length, Sha256.of(clean));
        try {
            return switch (outbox.attach(draft, file, clean)) {
                case KEPT -> new FileOutcome.Taken(file, true);
                case KEPT_BEFORE -> new FileOutcome.Taken(file, false);
                case TOO_LATE -> FileOutcome.Refused.TOO_LATE;
            };
        } catch (NotEnrolledException _) {
            return FileOutcome.Refused.NOT_ENROLLED;
        } catch (DiskException e) {
            LOG.atError().setCause(e).log("a file is not kept");
            return FileOutcome.Refused.NO_ROOM;
        }
    }

    /// At most one byte more than is allowed.
    private static byte[] body(ServerRequest req) {
        if (!req.content().hasEntity()) {
            return new byte[0];
        }
        try (InputStream body = req.content().inputStream()) {
            return body.readNBytes((int) AttachedFile.LONGEST + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UUID draft(ServerRequest req) {
        try {
            return UUID.fromString(req.query().first(LocalPaths.ATTACHMENT_DRAFT).orElse(""));
        } catch (IllegalArgumentException e) {
            throw new WireException("a file is added to a draft: ?draft=ID", e);
        }
    }

    private static void send(ServerResponse res, Status status, Object words) {
        res.headers().set(HeaderNames.CONTENT_TYPE, "application/json");
        res.headers().set(HeaderNames.CACHE_CONTROL, "no-store");
        res.status(status).send(WireJson.write(words));
    }
}
