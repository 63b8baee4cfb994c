// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.SmallCity;

/// Search in every look: while somebody types, the first of what is found can be seen and touched.
class SearchLooksTest {
    @TempDir Path folder;
    private FakeAgent agent;
    private Optional<ScreenStand> stand = Optional.empty();

    @BeforeEach
    void begin() {
        agent = ScreenStand.agent(folder);
        agent.set(
                "/v1/search?q=" + URLEncoder.encode("лікар", StandardCharsets.UTF_8) + "&limit=30",
                ResidentJourneysTest.doctors());
    }

    @AfterEach
    void end() {
        stand.ifPresent(ScreenStand::close);
        agent.close();
    }

    static List<ScreenStand.Look> looks() {
        return ScreenStand.looks();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatIsFoundIsSeenAboveOrBesideTheKeyboard(ScreenStand.Look look) {
        var screen =
                new ScreenStand(
                        look,
                        folder.resolve("access.json"),
                        Optional.of(Visit.home(SmallCity.FIRST)));
        stand = Optional.of(screen);
        screen.open(new Route.Search()).waitFor("key-space");
        TextField field = (TextField) screen.node("search-field");
        Glass.run(() -> field.setText("лікар"));
        screen.waitFor("result-clinics-clinic-001").check("search-" + look);

        Bounds first = bounds(screen.node("result-clinics-clinic-001"));
        Bounds list = bounds(screen.node("results"));
        Bounds keyboard = bounds(screen.node("keyboard"));
        assertThat(first.getMinY() + first.getHeight() / 2).isLessThan(list.getMaxY());
        assertThat(first.intersects(keyboard) && keyboard.contains(first)).isFalse();
    }

    private static Bounds bounds(Node node) {
        return Glass.call(() -> node.localToScene(node.getLayoutBounds()));
    }
}
