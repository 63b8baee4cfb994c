// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.opendata;

import java.net.URI;
import java.util.List;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.Resource;

/// Where a resource and its files are found on the public port.
///
/// @param site such as `https://kiosk.example.ua`, without a slash at its end
public record DatasetAddresses(String site) {
    /// A form in which a resource may be taken away.
    public record Form(String extension, String name, String mediaType, String euCode) {}

    private static final Form CSV = new Form("csv", "CSV", "text/csv", "CSV");
    private static final Form XLSX =
            new Form(
                    "xlsx",
                    "XLSX",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                    "XLSX");
    private static final Form GEOJSON =
            new Form("geojson", "GeoJSON", "application/geo+json", "GEOJSON");

    public DatasetAddresses {
        URI.create(site);
    }

    URI catalog() {
        return URI.create(site + "/data");
    }

    URI page(Resource resource) {
        return URI.create(site + "/data/" + resource.id());
    }

    URI file(Resource resource, Form form) {
        return URI.create(page(resource) + "." + form.extension());
    }

    /// A map only where the resource has places, ways or borders.
    public static List<Form> forms(Resource resource) {
        boolean drawn =
                resource.fields().stream()
                        .anyMatch(field ->
                                field.type() instanceof FieldType.Point
                                        || field.type() instanceof FieldType.Line
                                        || field.type() instanceof FieldType.Area);
        return drawn ? List.of(CSV, XLSX, GEOJSON) : List.of(CSV, XLSX);
    }
}
