// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.MapView;
import ua.krynytsia.agent.content.Selection;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.content.Views;
import ua.krynytsia.agent.content.front.FrontPage;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.Require;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.MediaReference;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;
import ua.krynytsia.wire.local.ListOrder;
import ua.krynytsia.wire.local.LocalPaths;

/// What the edition shown holds. Without an edition everything is missing.
final class ContentRoutes implements HttpService {
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    private final LocalSources sources;
    private final Library library;

    ContentRoutes(LocalSources sources) {
        this.sources = sources;
        this.library = sources.library();
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get(LocalPaths.HOME, this::home)
                .get(LocalPaths.DOCUMENT + "*", this::document)
                .get(LocalPaths.CATALOGUE, this::catalogue)
                .get(LocalPaths.SECTION, this::section)
                .get(LocalPaths.ENTRIES, this::entries)
                .get(LocalPaths.LINES, this::lines)
                .get(LocalPaths.SEARCH, this::search)
                .get(LocalPaths.MAP, this::map)
                .get(LocalPaths.MEDIA, this::medium);
    }

    private void home(ServerRequest req, ServerResponse res) {
        Replies.jsonOrMissing(
                res, library.content().map(now -> new FrontPage(now, viewer(now)).home()));
    }

    private void document(ServerRequest req, ServerResponse res) {
        String key = req.path().path().substring(LocalPaths.DOCUMENT.length());
        Optional<Bytes> found = library.findDocument(new DocumentKey(key));
        if (found.isPresent()) {
            Replies.bytes(res, "application/json", found.get().toArray());
        } else {
            Replies.missing(res);
        }
    }

    private void catalogue(ServerRequest req, ServerResponse res) {
        Replies.jsonOrMissing(
                res, library.content().map(now -> new Views(now, viewer(now)).catalogue()));
    }

    private void section(ServerRequest req, ServerResponse res) {
        String id = id(req);
        Replies.jsonOrMissing(
                res, library.content().flatMap(now -> new Views(now, viewer(now)).findSection(id)));
    }

    private void entries(ServerRequest req, ServerResponse res) {
        String id = id(req);
        var wanted =
                new Selection(
                        number(req, "offset", 0, 0, Integer.MAX_VALUE),
                        number(req, "limit", DEFAULT_LIMIT, 1, MOST),
                        new Selection.Narrowing(text(req, "district"), facets(req)),
                        Optional.empty(),
                        text(req, "sort").flatMap(ListOrder::find));
        Replies.jsonOrMissing(res, library.page(id, text(req, "q"), wanted, this::viewer));
    }

    private static Optional<String> text(ServerRequest req, String name) {
        return req.query().first(name).asOptional().filter(given -> !given.isBlank());
    }

    private static Map<String, String> facets(ServerRequest req) {
        var facets = new TreeMap<String, String>();
        for (String facet : req.query().all("facet", List::of)) {
            int colon = facet.indexOf(':');
            Require.that(colon > 0, "facet must be a field and a value with a colon between");
            facets.put(facet.substring(0, colon), facet.substring(colon + 1));
        }
        return facets;
    }

    private void search(ServerRequest req, ServerResponse res) {
        String words = req.query().first("q").orElse("");
        int limit = number(req, "limit", DEFAULT_LIMIT, 1, MOST);
        Replies.json(res, library.search(words, limit, this::viewer));
    }

    private void map(ServerRequest req, ServerResponse res) {
        Replies.jsonOrMissing(
                res, library.content().map(now -> new MapView(now, viewer(now)).contents()));
    }

    private void medium(ServerRequest req, ServerResponse res) {
        var hash = new Sha256(req.path().pathParameters().get("hash"));
        Optional<Bytes> found = library.findMedium(hash);
        Optional<MediaReference> medium = library.content().flatMap(now -> now.findMedium(hash));
        if (found.isPresent() && medium.isPresent()) {
            Replies.bytes(res, medium.get().type(), found.get().toArray());
        } else {
            Replies.missing(res);
        }
    }

    /// The named entries that are there, in the order asked for.
    private void lines(ServerRequest req, ServerResponse res) {
        List<String> keys = req.query().all("entry", List::of);
        Require.that(keys.size() <= MOST, "at most " + MOST + " entries at once");
        Replies.jsonOrMissing(res, library.content().map(now -> lines(now, keys)));
    }

    private EntryPage lines(Content now, List<String> keys) {
        Viewer viewer = viewer(now);
        var lines = new ArrayList<EntryLine>();
        for (String key : keys) {
            String[] parts = key.split("/", -1);
            Require.that(parts.length == 2, "an entry must be named as resource/id");
            now.findResource(parts[0])
                    .filter(all -> all.shows(parts[1], viewer))
                    .flatMap(all -> all.findLine(parts[1]))
                    .ifPresent(lines::add);
        }
        return new EntryPage(lines.size(), 0, lines, Map.of());
    }

    private Viewer viewer(Content now) {
        return Viewer.of(now, sources.kiosk().get(), sources.clock().instant());
    }

    private static String id(ServerRequest req) {
        return Require.slug("id", req.path().pathParameters().get("id"));
    }

    private static int number(ServerRequest req, String name, int usual, int min, int max) {
        Optional<String> given = req.query().first(name).asOptional();
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int value = Integer.parseInt(given.get());
            Require.that(value >= min && value <= max, name + " must be " + min + " to " + max);
            return value;
        } catch (NumberFormatException e) {
            throw new WireException(name + " must be a whole number", e);
        }
    }
}
