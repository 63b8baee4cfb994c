// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.table;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.server.exchange.writing.CsvOut;
import ua.krynytsia.server.exchange.writing.TableOut;
import ua.krynytsia.server.exchange.writing.XlsxOut;
import ua.krynytsia.wire.content.Resource;

/// Writes a resource row by row as it is read; the memory it takes does not grow with it. Internal
/// fields are left out whatever the source gives.
public final class ResourceExport {
    private final Resource resource;
    private final EntrySource entries;

    public ResourceExport(Resource resource, EntrySource entries) {
        this.resource = resource;
        this.entries = entries;
    }

    /// The forms of an export.
    public enum Form {
        CSV("text/csv; charset=utf-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        GEOJSON("application/geo+json");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }

        /// By what stands behind the point of a file name.
        public static Optional<Form> of(String extension) {
            return List.of(values()).stream()
                    .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(extension))
                    .findFirst();
        }
    }

    /// Leaves `out` open.
    public void write(Form form, OutputStream out) {
        Columns columns = Columns.of(resource, entries);
        switch (form) {
            case CSV -> table(columns, new CsvOut(out));
            case XLSX ->
                    table(columns, new XlsxOut(out, resource.presentation().title().ukrainian()));
            case GEOJSON -> {
                try (GeoJsonOut json = new GeoJsonOut(out)) {
                    entries.each(resource.id(), entry -> json.feature(entry, columns));
                }
            }
        }
    }

    private void table(Columns columns, TableOut table) {
        try (table) {
            table.row(columns.names());
            entries.each(
                    resource.id(), entry -> table.row(List.copyOf(columns.cells(entry).values())));
        }
    }
}
