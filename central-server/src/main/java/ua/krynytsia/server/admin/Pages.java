// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import ua.krynytsia.server.accounts.SignedIn;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.LocalizedText;

/// Draws a page in its frame for whoever is signed in.
public final class Pages {
    private final PageEngine engine;
    private final IntSupplier changes;
    private final BooleanSupplier isRollingOut;

    /// @param changes how many documents differ from the live edition
    /// @param isRollingOut whether an edition is on some terminals only
    public Pages(PageEngine engine, IntSupplier changes, BooleanSupplier isRollingOut) {
        this.engine = engine;
        this.changes = changes;
        this.isRollingOut = isRollingOut;
    }

    /// The login of the one who asks, for the audit.
    public static String who(ServerRequest request) {
        return signedIn(request).login();
    }

    /// What the one who asks may do.
    public static Rights rights(ServerRequest request) {
        return signedIn(request).rights();
    }

    /// @throws HttpRefusal 403 unless `allowed`
    public static void require(boolean allowed) {
        if (!allowed) {
            throw HttpRefusal.forbidden(
                    LocalizedText.of(
                            "Для цього потрібна інша роль. Її дає адміністратор.",
                            "This takes another role. The administrator gives it."));
        }
    }

    /// The one who passed the gate before this request.
    public static SignedIn signedIn(ServerRequest request) {
        return request.context()
                .get(SignedIn.class)
                .orElseThrow(() -> new IllegalStateException("a page outside the gate"));
    }

    /// What came with this request, its CSRF word already judged by the gate.
    public static FormBody form(ServerRequest request) {
        return request.context().get(FormBody.class).orElseThrow(HttpRefusal::notFound);
    }

    public void show(
            ServerRequest request,
            ServerResponse response,
            Tab tab,
            String template,
            Map<String, Object> matter) {
        var all = new HashMap<>(matter);
        Optional<String> notice =
                Notice.of(request.query().first("done").orElse(""), Tongue.of(request));
        all.put(
                "frame",
                new Frame(
                        Tongue.of(request),
                        signedIn(request),
                        tab,
                        changes.getAsInt(),
                        isRollingOut.getAsBoolean(),
                        notice));
        engine.send(response, template, all);
    }

    /// A part of a page, without the frame.
    public void part(ServerResponse response, String template, Map<String, Object> matter) {
        engine.send(response, template, matter);
    }

    /// After a form was accepted, so that reloading does not send it again.
    public static void goTo(ServerResponse response, String path) {
        response.header(HeaderNames.LOCATION, path);
        response.status(303).send();
    }
}
