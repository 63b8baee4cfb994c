// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.gluonhq.maps.MapView;
import com.gluonhq.maps.tile.TileRetriever;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.OneScreen;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.map.paint.Plot;
import ua.krynytsia.wire.GeoPoint;

final class CityMapTest {
    private final List<CityMap.Tap> taps = new CopyOnWriteArrayList<>();
    private ExecutorService drawing;
    private Kit kit;
    private CityMap map;
    private OneScreen glass;

    @BeforeEach
    void showTheCity() {
        drawing = Executors.newSingleThreadExecutor();
        kit = OneScreen.kit();
        glass =
                OneScreen.show(() -> {
                    map = new CityMap(kit, drawing);
                    map.setOnTap(taps::add);
                    map.setContents(CityFixture.city());
                    return map;
                });
        glass.until(() -> !map.layers().isEmpty());
    }

    @AfterEach
    void close() {
        OneScreen.fx(() -> {
            map.close();
            return true;
        });
        glass.close();
        drawing.shutdownNow();
    }

    @Test
    void whatIsPaintedFollowsTheMapView() {
        MapView gluon = glass.find("MapView", MapView.class);
        move(gluon, CityFixture.WEST_MIDDLE);
        paintedAt(0xFFE3ECDB);

        move(gluon, CityFixture.EAST_MIDDLE);

        paintedAt(0xFFF7E8D5);
    }

    @Test
    void aPlaceUnderTheFingerIsWhereTheMapViewPutsIt() {
        MapView gluon = glass.find("MapView", MapView.class);
        move(gluon, CityFixture.WEST_MIDDLE);
        glass.tap(300, 700);

        var gluons = OneScreen.fx(() -> gluon.getMapPosition(300, 700));

        GeoPoint place = taps.getLast().place();
        assertThat(place.latitude()).isCloseTo(gluons.getLatitude(), within());
        assertThat(place.longitude()).isCloseTo(gluons.getLongitude(), within());
    }

    @Test
    void noAddressIsEverAsked() {
        var asked = new CopyOnWriteArrayList<URI>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(
                new ProxySelector() {
                    @Override
                    public List<Proxy> select(URI uri) {
                        asked.add(uri);
                        return List.of(Proxy.NO_PROXY);
                    }

                    @Override
                    public void connectFailed(URI uri, SocketAddress to, IOException e) {
                        asked.add(uri);
                    }
                });
        try {
            MapView gluon = glass.find("MapView", MapView.class);
            for (int zoom = 10; zoom <= 17; zoom++) {
                int level = zoom;
                OneScreen.fx(() -> {
                    gluon.setZoom(level);
                    return true;
                });
                glass.settle();
            }
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
        assertThat(ServiceLoader.load(TileRetriever.class)).hasOnlyElementsOfType(EmptyTiles.class);
    }

    @Test
    void aTapOnAPinNamesIt() {
        focus(CityFixture.LONE_PHARMACY);

        glass.tap(540, 960);

        assertThat(taps.getLast().hits()).extracting(CityMapTest::entry).containsExactly("lone");
    }

    @Test
    void aTapBetweenNeighboursNamesBoth() {
        focus(CityFixture.TWO_SCHOOLS);

        glass.tap(540, 960);

        assertThat(taps.getLast().hits()).extracting(CityMapTest::entry).contains("s-1", "s-2");
    }

    @Test
    void aTapNextToNothingNamesNothing() {
        focus(CityFixture.LONE_PHARMACY);

        glass.tap(540 + 60, 960);

        assertThat(taps.getLast().hits()).isEmpty();
    }

    @Test
    void aHiddenLayerIsNeitherDrawnNorHit() {
        focus(CityFixture.LONE_PHARMACY);
        OneScreen.fx(() -> {
            map.hideLayers(Set.of("pharmacies", "schools"));
            return true;
        });
        glass.until(() -> map.shownLayers().equals(Set.of("districts")));
        paintedAt(0xFFE3ECDB);

        glass.tap(540, 960);

        assertThat(taps.getLast().hits()).isEmpty();
    }

    @Test
    void aDragMovesTheMapAndTapsNothing() {
        focus(CityFixture.LONE_PHARMACY);

        glass.drag(540, 960, 540, 1160);

        assertThat(taps).isEmpty();
        glass.tap(540, 300);
        assertThat(taps.getLast().place().latitude())
                .isGreaterThan(CityFixture.LONE_PHARMACY.latitude());
    }

    @Test
    void theMapCannotBeDraggedAwayFromTheCity() {
        focus(CityFixture.LONE_PHARMACY);
        for (int i = 0; i < 12; i++) {
            glass.drag(540, 100, 540, 1800);
        }

        glass.tap(540, 960);

        assertThat(taps.getLast().place().latitude()).isLessThanOrEqualTo(47.961);
    }

    @Test
    void buttonsZoomByWholeStepsWithinTheLimits() {
        MapView gluon = glass.find("MapView", MapView.class);
        for (int i = 0; i < 9; i++) {
            glass.tap("#map-closer");
            glass.until(() -> gluon.getZoom() == Math.rint(gluon.getZoom()));
        }
        assertThat(gluon.getZoom()).isEqualTo(17);
        for (int i = 0; i < 9; i++) {
            glass.tap("#map-farther");
            glass.until(() -> gluon.getZoom() == Math.rint(gluon.getZoom()));
        }
        assertThat(gluon.getZoom()).isEqualTo(10);
    }

    @Test
    void theKioskIsMarkedAndOneTapAway() {
        OneScreen.fx(() -> {
            map.setKiosk(CityFixture.EAST_MIDDLE);
            return true;
        });
        focus(CityFixture.LONE_PHARMACY);

        glass.tap("#map-kiosk");

        paintedAt(0xFFF7E8D5);
        assertThat(glass.bounds(".kiosk-mark").getCenterX()).isCloseTo(540, pixel());
        assertThat(glass.bounds(".kiosk-mark").getMaxY()).isCloseTo(960, pixel());
        glass.until(map::isPainted).photograph("map-kiosk");
    }

    @Test
    void namesFollowTheLanguage() {
        glass.until(map::isPainted).photograph("map-city");
        int before = hash();

        OneScreen.fx(() -> {
            kit.texts().use(Language.ENGLISH);
            return true;
        });

        glass.until(() -> hash() != before);
    }

    private static String entry(Plot plot) {
        return plot.pin().entry();
    }

    private void focus(GeoPoint place) {
        OneScreen.fx(() -> {
            map.focus(place);
            return true;
        });
        glass.settle();
    }

    private static void move(MapView gluon, GeoPoint place) {
        OneScreen.fx(() -> {
            gluon.setZoom(14);
            gluon.setCenter(place.latitude(), place.longitude());
            return true;
        });
    }

    /// The district's colour comes to stand a little beside the middle, where no name is.
    private void paintedAt(int colour) {
        glass.until(() -> picture(600, 1100) == colour);
    }

    private int picture(int x, int y) {
        ImageView picture = (ImageView) map.lookup("#map-picture");
        return picture.getImage() == null ? 0 : picture.getImage().getPixelReader().getArgb(x, y);
    }

    private int hash() {
        int hash = 0;
        for (int x = 0; x < 1080; x += 2) {
            for (int y = 700; y < 1300; y += 2) {
                hash = 31 * hash + picture(x, y);
            }
        }
        return hash;
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(1e-6);
    }

    private static org.assertj.core.data.Offset<Double> pixel() {
        return org.assertj.core.data.Offset.offset(1.5);
    }
}
