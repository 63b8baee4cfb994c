// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.journal;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.Map;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.audit.AuditRow;
import ua.krynytsia.server.http.Tongue;

/// Who did what, the newest first.
public final class JournalService implements HttpService {
    private static final int PAGE_SIZE = 100;

    private final Pages pages;
    private final Audit audit;

    public JournalService(Pages pages, Audit audit) {
        this.pages = pages;
        this.audit = audit;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/admin/journal", this::page);
    }

    private void page(ServerRequest request, ServerResponse response) {
        String asked = request.query().first("page").orElse("0");
        int page = asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
        List<AuditRow> rows = audit.listRows(page * PAGE_SIZE, PAGE_SIZE + 1);
        boolean hasNext = rows.size() > PAGE_SIZE;
        List<JournalLine> lines =
                rows.stream()
                        .limit(PAGE_SIZE)
                        .map(row -> JournalLine.of(row, Tongue.of(request)))
                        .toList();
        pages.show(
                request,
                response,
                Tab.JOURNAL,
                "journal.jte",
                Map.of("lines", lines, "page", page, "hasNext", hasNext));
    }
}
