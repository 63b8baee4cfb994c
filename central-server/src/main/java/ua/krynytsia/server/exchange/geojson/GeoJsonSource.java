// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.exchange.source.CityBox;
import ua.krynytsia.server.exchange.source.FileRefusedException;
import ua.krynytsia.server.exchange.source.RowSource;
import ua.krynytsia.server.exchange.source.RowVisitor;
import ua.krynytsia.server.exchange.source.SourceRow;
import ua.krynytsia.server.exchange.source.Spool;
import ua.krynytsia.wire.LocalizedText;

/// A GeoJSON FeatureCollection (RFC 7946 §3.3). The properties are the columns.
public final class GeoJsonSource implements RowSource {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_COLUMNS = 200;
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(1 << 20)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private final Spool file;
    private final int featureLimit;
    private final CityBox box;
    private final List<String> columns;

    private GeoJsonSource(Spool file, int featureLimit, CityBox box) {
        this.file = file;
        this.featureLimit = featureLimit;
        this.box = box;
        this.columns = properties();
    }

    /// @param featureLimit the longest object in bytes
    public static GeoJsonSource of(Spool file, int featureLimit, CityBox box) {
        return new GeoJsonSource(file, featureLimit, box);
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public boolean countsLines() {
        return false;
    }

    @Override
    public boolean isTable() {
        return false;
    }

    @Override
    public void each(int headerRows, RowVisitor visitor) {
        try (InputStream in = file.open();
                JsonParser parser = JSON.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw notGeoJson();
            }
            boolean found = collection(parser, visitor);
            if (parser.nextToken() != null || !found) {
                throw notGeoJson();
            }
        } catch (JsonProcessingException e) {
            throw refused(e);
        } catch (IOException e) {
            throw new ServerException("cannot read back an incoming file", e);
        }
    }

    private boolean collection(JsonParser parser, RowVisitor visitor) throws IOException {
        boolean found = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("features") && parser.currentToken() == JsonToken.START_ARRAY) {
                found = true;
                features(parser, visitor);
            } else if (name.equals("type") && !parser.getText().equals("FeatureCollection")) {
                throw notGeoJson();
            } else {
                parser.skipChildren();
            }
        }
        return found;
    }

    private void features(JsonParser parser, RowVisitor visitor) throws IOException {
        long number = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            number++;
            Feature feature = new FeatureReader(parser, number, featureLimit).read();
            switch (Geometry.of(feature, box, number)) {
                case Geometry.Drawn(var shape) ->
                        visitor.row(new SourceRow(number, feature.properties(), shape));
                case Geometry.Broken(LocalizedText reason) -> visitor.rejected(number, reason);
            }
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw notGeoJson();
        }
    }

    private List<String> properties() {
        Set<String> names = new LinkedHashSet<>();
        each(
                1,
                new RowVisitor() {
                    @Override
                    public void row(SourceRow row) {
                        names.addAll(row.cells().keySet());
                        if (names.size() > MAX_COLUMNS) {
                            throw new FileRefusedException(
                                    "Забагато властивостей: приймаємо до " + MAX_COLUMNS + ".",
                                    "Too many properties: the limit is " + MAX_COLUMNS + ".");
                        }
                    }

                    @Override
                    public void rejected(long number, LocalizedText reason) {
                        // told again when the rows are imported
                    }

                    @Override
                    public void warning(long number, LocalizedText reason) {
                        // told again when the rows are imported
                    }

                    @Override
                    public void note(long number, LocalizedText reason) {
                        // GeoJSON has no header
                    }
                });
        if (names.isEmpty()) {
            throw new FileRefusedException(
                    "У файлі немає жодного обʼєкта з властивостями. Перевірте вивантаження.",
                    "The file holds no object with properties. See to its export.");
        }
        return List.copyOf(names);
    }

    private static FileRefusedException notGeoJson() {
        return new FileRefusedException(
                "Це не GeoJSON: очікуємо обʼєкт «FeatureCollection» зі списком «features»"
                        + " (RFC 7946). Збережіть шар як GeoJSON, наприклад у QGIS.",
                "This is not GeoJSON: an object “FeatureCollection” with a list “features” is"
                        + " expected (RFC 7946). Save the layer as GeoJSON, for instance in QGIS.");
    }

    private static FileRefusedException refused(JsonProcessingException e) {
        var place = e.getLocation();
        long line = place == null ? 1 : place.getLineNr();
        long column = place == null ? 1 : place.getColumnNr();
        String message = String.valueOf(e.getOriginalMessage());
        boolean twice = message.startsWith("Duplicate");
        return new FileRefusedException(
                "Рядок "
                        + line
                        + ", знак "
                        + column
                        + ": "
                        + (twice
                                ? "властивість названо двічі в одному обʼєкті. Приберіть повтор"
                                : "JSON пошкоджено або обірвано")
                        + ". Виправте файл або вивантажте його знову.",
                "Line "
                        + line
                        + ", column "
                        + column
                        + ": "
                        + (twice
                                ? "a property is named twice in one object. Remove one of them"
                                : "the JSON is damaged or broken off")
                        + ". Mend the file or export it again.");
    }
}
