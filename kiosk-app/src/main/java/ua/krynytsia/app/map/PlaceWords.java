// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.map.paint.Mercator;
import ua.krynytsia.app.map.paint.Plot;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.wire.GeoPoint;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.MapContents;

/// What is said about a place on the map: its name, kind, district and how far it is from here.
final class PlaceWords {
    private static final String PLAIN_ICON = "place";

    private final ScreenContext context;
    private final Map<String, Presentation> layers = new HashMap<>();

    PlaceWords(ScreenContext context) {
        this.context = context;
    }

    void use(MapContents contents) {
        layers.clear();
        contents.layers()
                .forEach(layer -> layers.put(layer.layer().id(), layer.layer().presentation()));
    }

    Optional<GeoPoint> kiosk() {
        return home().flatMap(Home::place).flatMap(EntryLine::point);
    }

    String icon(Plot plot) {
        return layer(plot).map(Presentation::icon).orElse(PLAIN_ICON);
    }

    /// `Аптеки · Тернівський район · 1,2 км`, in the language of the moment.
    ObservableValue<String> note(Plot plot) {
        return context.texts().of(texts -> note(plot, texts));
    }

    private String note(Plot plot, Texts texts) {
        var parts = new ArrayList<String>();
        layer(plot).map(Presentation::title).map(texts::in).ifPresent(parts::add);
        district(plot.pin().locality()).map(texts::in).ifPresent(parts::add);
        kiosk().map(here -> distance(plot, here, texts)).ifPresent(parts::add);
        return String.join(" · ", withoutBlanks(parts));
    }

    private static List<String> withoutBlanks(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).toList();
    }

    private Optional<Presentation> layer(Plot plot) {
        return Optional.ofNullable(layers.get(plot.layer()));
    }

    private Optional<LocalizedText> district(Locality locality) {
        return switch (locality) {
            case Locality.InDistrict(String id) ->
                    home().flatMap(home -> Optional.ofNullable(home.districts().get(id)));
            case Locality.OutsideCity _ -> Optional.of(MapWords.OUTSIDE_CITY.text());
            case Locality.Unplaced _ -> Optional.empty();
        };
    }

    private Optional<Home> home() {
        return context.home().get();
    }

    private static String distance(Plot plot, GeoPoint from, Texts texts) {
        double metres =
                Mercator.metres(
                        Mercator.x(from.longitude()),
                        Mercator.y(from.latitude()),
                        plot.x(),
                        plot.y());
        return texts.distance(metres);
    }
}
