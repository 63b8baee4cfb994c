// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.alerts.AlertWish;
import ua.krynytsia.server.alerts.Alerts;
import ua.krynytsia.server.alerts.IssuedAlert;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.wire.alert.Alert;
import ua.krynytsia.wire.alert.AlertArea;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertWords;

/// Emergency messages, for programs:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /admin/api/v1/alerts` | → [Listed], the newest first |
/// | `POST /admin/api/v1/alerts` | [Wish] → the `Alert` sent |
/// | `POST /admin/api/v1/alerts/{id}/end` | → 204, the all-clear is given; 404 where it holds no longer |
public final class AlertsApi implements HttpService {
    private static final String API = "/admin/api/v1/alerts";
    private static final int LISTED = 100;

    private final Alerts alerts;

    public AlertsApi(Alerts alerts) {
        this.alerts = alerts;
    }

    /// @param area the whole city unless said otherwise
    /// @param seconds until it ends by itself
    public record Wish(
            Optional<String> supersedes,
            AlertNature nature,
            AlertWords words,
            Optional<AlertArea> area,
            long seconds) {
        AlertWish wish() {
            return new AlertWish(
                    supersedes,
                    nature,
                    words,
                    area.orElse(AlertArea.EVERYWHERE),
                    Duration.ofSeconds(seconds));
        }
    }

    public record Listed(List<Line> alerts) {
        public Listed {
            alerts = List.copyOf(alerts);
        }

        /// @param who sent it: a login or the id of a source
        public record Line(Alert alert, String who, Optional<String> endedBy) {
            static Line of(IssuedAlert issued) {
                return new Line(issued.alert(), issued.who(), issued.endedBy());
            }
        }
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(API, this::list).post(API, this::issue).post(API + "/{id}/end", this::end);
    }

    private void list(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response, new Listed(alerts.list(LISTED).stream().map(Listed.Line::of).toList()));
    }

    private void issue(ServerRequest request, ServerResponse response) {
        Bodies.sendJson(
                response,
                alerts.issue(Bodies.json(request, Wish.class).wish(), Pages.who(request)));
    }

    private void end(ServerRequest request, ServerResponse response) {
        if (!alerts.end(request.path().pathParameters().get("id"), Pages.who(request))) {
            throw HttpRefusal.notFound();
        }
        response.status(204).send();
    }
}
