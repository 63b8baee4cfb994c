// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.insight;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.exchange.writing.CsvOut;
import ua.krynytsia.server.http.Bodies;
import ua.krynytsia.server.http.FormBody;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.insight.UnansweredTable;
import ua.krynytsia.server.insight.Verdict;
import ua.krynytsia.wire.content.Section;

/// What residents look for in vain, those of most terminals first:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /admin/unanswered?show=open` | → the page; `show` is `open`, `done`, `ignored` or `all` |
/// | `POST /admin/unanswered` | a form with `words`, `section` and `state` → back to the page; 404 where no terminal lists the words any longer |
/// | `GET /admin/unanswered.csv` | → all of them as CSV |
/// | `GET /admin/api/v1/unanswered` | → list of [ua.krynytsia.server.insight.UnansweredQuery] |
public final class InsightService implements HttpService {
    private static final String PAGE = "/admin/unanswered";
    private static final String ALL = "all";
    private static final int LISTED = 500;

    private final Pages pages;
    private final UnansweredTable unanswered;
    private final Supplier<List<Section>> sections;

    public InsightService(
            Pages pages, UnansweredTable unanswered, Supplier<List<Section>> sections) {
        this.pages = pages;
        this.unanswered = unanswered;
        this.sections = sections;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PAGE, this::page)
                .post(PAGE, this::judge)
                .get(PAGE + ".csv", this::csv)
                .get(
                        "/admin/api/v1/unanswered",
                        (_, response) -> Bodies.sendJson(response, unanswered.listQueries(LISTED)));
    }

    private void page(ServerRequest request, ServerResponse response) {
        String asked = request.query().first("show").orElse("");
        Optional<Verdict.State> state = Verdict.State.find(asked);
        String show = asked.equals(ALL) ? ALL : state.orElse(Verdict.State.OPEN).id();
        List<QueryLine> lines =
                lines(request).stream()
                        .filter(line -> show.equals(ALL) || line.verdict().id().equals(show))
                        .toList();
        pages.show(
                request,
                response,
                Tab.UNANSWERED,
                "insight/unanswered.jte",
                Map.of("lines", lines, "show", show, "sections", sections.get()));
    }

    private void judge(ServerRequest request, ServerResponse response) {
        FormBody form = Pages.form(request);
        Verdict.State state =
                Verdict.State.find(form.text("state")).orElseThrow(HttpRefusal::notFound);
        String section = form.text("section");
        Optional<String> known =
                sections.get().stream().map(Section::id).filter(section::equals).findFirst();
        var verdict = new Verdict(state, known);
        if (!unanswered.judge(form.exact("words"), verdict, Pages.who(request))) {
            throw HttpRefusal.notFound();
        }
        Pages.goTo(response, PAGE + "?done=changed");
    }

    private void csv(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        response.header(HeaderNames.CONTENT_TYPE, "text/csv; charset=utf-8");
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"unanswered.csv\"");
        try (OutputStream out = response.outputStream();
                var table = new CsvOut(out)) {
            table.row(QueryLine.heads(tongue));
            lines(request).forEach(line -> table.row(line.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<QueryLine> lines(ServerRequest request) {
        Tongue tongue = Tongue.of(request);
        List<Section> known = sections.get();
        return unanswered.listQueries(LISTED).stream()
                .map(query -> QueryLine.of(query, known, tongue))
                .toList();
    }
}
