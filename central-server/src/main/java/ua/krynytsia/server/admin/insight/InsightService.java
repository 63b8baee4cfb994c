// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.insight;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.insight.UnansweredTable;

/// | request | answer |
/// |---|---|
/// | `GET /admin/api/v1/unanswered` | → list of [ua.krynytsia.server.insight.UnansweredQuery]: what residents look for in vain, those of most terminals first |
public final class InsightService implements HttpService {
    private static final int LISTED = 500;

    private final UnansweredTable unanswered;

    public InsightService(UnansweredTable unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(
                "/admin/api/v1/unanswered",
                (_, response) -> Bodies.sendJson(response, unanswered.listQueries(LISTED)));
    }
}
