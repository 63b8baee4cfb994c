// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.site;

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
import java.util.function.Supplier;
import ua.krynytsia.server.exchange.opendata.DatasetAddresses;
import ua.krynytsia.server.exchange.opendata.DatasetRegister;
import ua.krynytsia.server.exchange.opendata.DcatCatalog;
import ua.krynytsia.server.exchange.table.EntrySource;
import ua.krynytsia.server.exchange.table.ResourceExport;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.server.registry.Register;
import ua.krynytsia.wire.LocalizedText;

/// The open data of the city, for people and for machines:
///
/// | address | answer |
/// |---|---|
/// | `/data` | the published resources with source and freshness |
/// | `/data/register.csv` | [DatasetRegister] |
/// | `/data/catalog.jsonld` | [DcatCatalog] |
/// | `/data/{resource}` | one of them |
/// | `/data/{resource}.csv`, `.xlsx`, `.geojson` | [ResourceExport] |
public final class DatasetsService implements HttpService {
    private final PageEngine engine;
    private final Supplier<List<Register.Line>> published;
    private final Supplier<LocalizedText> city;
    private final EntrySource entries;

    /// @param entries those of the live edition
    /// @param published the lines of the register whose resources may be published
    public DatasetsService(
            PageEngine engine,
            Supplier<List<Register.Line>> published,
            Supplier<LocalizedText> city,
            EntrySource entries) {
        this.entries = entries;
        this.engine = engine;
        this.published = published;
        this.city = city;
    }

    @Override
    public void routing(HttpRules rules) {
        rules.get("/data", this::list)
                .get("/data/register.csv", this::register)
                .get("/data/catalog.jsonld", this::catalog)
                .get("/data/{resource}", this::one);
    }

    private void list(ServerRequest request, ServerResponse response) {
        show(request, response, published.get());
    }

    private void one(ServerRequest request, ServerResponse response) {
        String id = request.path().pathParameters().get("resource");
        int point = id.lastIndexOf('.');
        if (point > 0) {
            export(response, id.substring(0, point), id.substring(point + 1));
            return;
        }
        List<Register.Line> found =
                published.get().stream().filter(line -> line.resource().id().equals(id)).toList();
        if (found.isEmpty()) {
            throw HttpRefusal.notFound();
        }
        show(request, response, found);
    }

    private void export(ServerResponse response, String id, String extension) {
        ResourceExport.Form form =
                ResourceExport.Form.of(extension).orElseThrow(HttpRefusal::notFound);
        ResourceExport export =
                published.get().stream()
                        .map(Register.Line::resource)
                        .filter(resource -> resource.id().equals(id))
                        .findFirst()
                        .map(resource -> new ResourceExport(resource, entries))
                        .orElseThrow(HttpRefusal::notFound);
        begin(response, form.mediaType());
        response.header(
                HeaderNames.CONTENT_DISPOSITION,
                "attachment; filename=\"" + id + "." + extension + "\"");
        try (OutputStream out = response.outputStream()) {
            export.write(form, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void show(ServerRequest request, ServerResponse response, List<Register.Line> lines) {
        engine.send(
                response,
                "site/datasets.jte",
                Map.of("tongue", Tongue.of(request), "city", city.get(), "lines", lines));
    }

    private void register(ServerRequest request, ServerResponse response) {
        begin(response, "text/csv; charset=utf-8");
        try (OutputStream out = response.outputStream()) {
            DatasetRegister.write(published.get(), addresses(request), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void catalog(ServerRequest request, ServerResponse response) {
        begin(response, "application/ld+json");
        try (OutputStream out = response.outputStream()) {
            DcatCatalog.write(city.get(), published.get(), addresses(request), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void begin(ServerResponse response, String type) {
        response.header(HeaderNames.CONTENT_TYPE, type);
        response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    }

    /// As the one who asks reaches this port.
    private static DatasetAddresses addresses(ServerRequest request) {
        String host = request.headers().first(HeaderNames.HOST).orElse("localhost");
        if (!host.matches("[A-Za-z0-9.:\\[\\]-]{1,255}")) {
            throw HttpRefusal.badRequest(
                    LocalizedText.of(
                            "Заголовок Host не є назвою вузла.", "The Host header names no host."));
        }
        String scheme =
                request.headers()
                        .first(HeaderNames.X_FORWARDED_PROTO)
                        .filter("https"::equals)
                        .orElse("http");
        return new DatasetAddresses(scheme + "://" + host);
    }
}
