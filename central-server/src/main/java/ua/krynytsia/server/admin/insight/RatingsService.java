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
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.server.admin.Pages;
import ua.krynytsia.server.admin.Tab;
import ua.krynytsia.server.admin.editor.Shelf;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.exchange.writing.CsvOut;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.insight.RatedDocument;
import ua.krynytsia.server.insight.RatingTable;
import ua.krynytsia.wire.content.Resource;

/// What visitors found of use and what not in the last 90 days, the least useful first:
///
/// | request | body → answer |
/// |---|---|
/// | `GET /admin/ratings` | → the page; `?resource=services` only of one resource |
/// | `GET /admin/ratings.csv` | → the same as CSV |
public final class RatingsService implements HttpService {
    private static final String PAGE = "/admin/ratings";
    private static final Period WITHIN = Period.ofDays(90);
    private static final int LISTED = 300;

    private final Pages pages;
    private final RatingTable ratings;
    private final Catalogue catalogue;

    public RatingsService(Pages pages, RatingTable ratings, Catalogue catalogue) {
        this.pages = pages;
        this.ratings = ratings;
        this.catalogue = catalogue;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(PAGE, this::page).get(PAGE + ".csv", this::csv);
    }

    private void page(ServerRequest request, ServerResponse response) {
        pages.show(
                request,
                response,
                Tab.RATINGS,
                "insight/ratings.jte",
                Map.of("lines", lines(request)));
    }

    private void csv(ServerRequest request, ServerResponse response) {
        Tongue tongue = Tongue.of(request);
        response.header(HeaderNames.CONTENT_TYPE, "text/csv; charset=utf-8");
        response.header(HeaderNames.CACHE_CONTROL, "no-store");
        response.header(HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"ratings.csv\"");
        try (OutputStream out = response.outputStream();
                var table = new CsvOut(out)) {
            table.row(RatingLine.heads(tongue));
            lines(request).forEach(line -> table.row(line.cells()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<RatingLine> lines(ServerRequest request) {
        Tongue tongue = Tongue.of(request);
        String wanted = request.query().first("resource").orElse("");
        return ratings.listRated(WITHIN).stream()
                .filter(rated -> wanted.isEmpty() || resource(rated).equals(wanted))
                .limit(LISTED)
                .map(rated -> line(rated, tongue))
                .toList();
    }

    private RatingLine line(RatedDocument rated, Tongue tongue) {
        String id = resource(rated);
        Optional<Resource> found = catalogue.findResource(id);
        String name = found.map(it -> tongue.say(it.presentation().title())).orElse("");
        String entry = entry(rated);
        Optional<StoredEntry> stored =
                entry.isEmpty() ? Optional.empty() : catalogue.findEntry(id, entry);
        String title =
                found.flatMap(it -> stored.map(kept -> Shelf.title(it, kept.entry(), tongue)))
                        .orElse(entry.isEmpty() && !name.isEmpty() ? name : rated.about().value());
        String link = stored.isPresent() ? "/admin/content/" + id + "/" + entry : "";
        return new RatingLine(rated, title, name, link, RatingLine.words(rated, tongue));
    }

    /// The id of the resource that a document is, or is of; blank for others.
    private static String resource(RatedDocument rated) {
        String[] parts = rated.about().value().split("/", -1);
        return parts[0].equals("entry") || parts[0].equals("resource") ? parts[1] : "";
    }

    private static String entry(RatedDocument rated) {
        String[] parts = rated.about().value().split("/", -1);
        return parts[0].equals("entry") && parts.length > 2 ? parts[2] : "";
    }
}
