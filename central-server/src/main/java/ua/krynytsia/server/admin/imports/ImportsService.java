// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.imports;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.exchange.Exchange;
import ua.krynytsia.server.exchange.ImportReport;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.Tongue;

/// A file is picked, sent as it is, and its report shown line by line.
public final class ImportsService implements HttpService {
    private static final long LIMIT = 200L << 20;

    private final Pages pages;
    private final Exchange exchange;
    private final Audit audit;

    public ImportsService(Pages pages, Exchange exchange, Audit audit) {
        this.pages = pages;
        this.exchange = exchange;
        this.audit = audit;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/imports", this::page).put("/admin/imports/{fileName}", this::accept);
    }

    private void page(ServerRequest request, ServerResponse response) {
        pages.show(request, response, Tab.IMPORTS, "imports/imports.jte", Map.of("limit", LIMIT));
    }

    private void accept(ServerRequest request, ServerResponse response) {
        String name = request.path().pathParameters().get("fileName");
        String who = Pages.who(request);
        try (InputStream body = Bodies.stream(request, LIMIT)) {
            ImportReport report = exchange.importFile(name, body, who);
            audit.record(who, Deed.of("file-imported", name));
            pages.part(
                    response,
                    "imports/report.jte",
                    Map.of("report", report, "tongue", Tongue.of(request)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
