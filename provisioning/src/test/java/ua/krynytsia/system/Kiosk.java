// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.LocalAccess;
import ua.krynytsia.wire.local.LocalPaths;
import ua.krynytsia.wire.local.LocalState;
import ua.krynytsia.wire.local.SearchAnswer;
import ua.krynytsia.wire.local.SubmittedReceipt;
import ua.krynytsia.wire.tracking.TrackingAnswer;
import ua.krynytsia.wire.tracking.TrackingQuestion;

/// The agent as the app sees it: the loopback port and the token of the access file.
///
/// @param access the file, read anew for each request as the agent may have started anew
record Kiosk(Path access) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final int PAGE = 100;

    LocalState state() {
        return WireJson.read(get(LocalPaths.STATE), LocalState.class);
    }

    /// Every entry of the [SmallCity], from one edition: begun again when another one came between.
    List<EntryLine> entries() {
        while (true) {
            var before = state().edition();
            var lines = new ArrayList<EntryLine>();
            for (int offset = 0; offset == lines.size(); offset += PAGE) {
                lines.addAll(page(offset).lines());
            }
            if (state().edition().equals(before)) {
                return lines;
            }
        }
    }

    private EntryPage page(int offset) {
        String path = LocalPaths.ENTRIES.replace("{id}", SmallCity.RESOURCE);
        return WireJson.read(get(path + "?offset=" + offset + "&limit=" + PAGE), EntryPage.class);
    }

    SearchAnswer search(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return WireJson.read(
                get(LocalPaths.SEARCH + "?q=" + query + "&limit=20"), SearchAnswer.class);
    }

    SubmittedReceipt submit(Draft draft) {
        HttpRequest.BodyPublisher body =
                HttpRequest.BodyPublishers.ofByteArray(WireJson.write(draft));
        byte[] answer = answer(to(LocalPaths.SUBMISSIONS).POST(body), 201);
        return WireJson.read(answer, SubmittedReceipt.class);
    }

    /// What became of an appeal, asked for with what the resident holds.
    TrackingAnswer track(SubmittedReceipt receipt) {
        var question = new TrackingQuestion(receipt.number(), receipt.pin());
        var body = HttpRequest.BodyPublishers.ofByteArray(WireJson.write(question));
        byte[] answer = answer(to(LocalPaths.TRACKING).POST(body), 200);
        return WireJson.read(answer, TrackingAnswer.class);
    }

    /// @param content of this media type
    AttachedFile attach(UUID draft, String type, byte[] content) {
        String path = LocalPaths.ATTACHMENT.replace("{hash}", Sha256.of(content).hex());
        HttpRequest.Builder request =
                to(path + "?" + LocalPaths.ATTACHMENT_DRAFT + "=" + draft)
                        .setHeader("Content-Type", type)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(content));
        return WireJson.read(answer(request, 201), AttachedFile.class);
    }

    String statusPage() {
        return new String(get(LocalPaths.STATUS_PAGE), StandardCharsets.UTF_8);
    }

    private byte[] get(String path) {
        return answer(to(path).GET(), 200);
    }

    private HttpRequest.Builder to(String path) {
        try {
            var found = WireJson.read(Files.readAllBytes(access), LocalAccess.class);
            return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + found.port() + path))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + found.token());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] answer(HttpRequest.Builder request, int status) {
        try {
            HttpResponse<byte[]> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != status) {
                throw new IllegalStateException(
                        response.uri()
                                + " gave "
                                + response.statusCode()
                                + ": "
                                + new String(response.body(), StandardCharsets.UTF_8));
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
