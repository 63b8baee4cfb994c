// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.keys.Reading;
import ua.krynytsia.app.map.CityFixture;
import ua.krynytsia.app.toolkit.Glass;
import ua.krynytsia.app.toolkit.HeardVoice;

/// What is really painted: the colour of every word against what it lies on, of signs and edges of
/// what can be pressed, and of the frame around what the keys stand on (KIOSK-UX P6).
final class ContrastTest {
    private static final double SIGNS = 3;

    @TempDir Path folder;
    private Visit visit;

    @BeforeEach
    void come() {
        visit =
                new Visit(
                        folder,
                        agent -> {
                            agent.set("/v1/map", CityFixture.city());
                            agent.set("/v1/documents/form/appeal", ResidentJourneysTest.appeal(4));
                        },
                        Optional.of(new HeardVoice()));
        visit.waitFor("tile-health").tap("attract");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void everythingIsReadInUsualColours() {
        walk(4.5);
    }

    @Test
    void everythingIsReadBetterInStrongColours() {
        visit.tap("nav-comfort").waitFor("comfort-contrast-strong");
        visit.tap("comfort-contrast-strong").waitFor("comfort-close");
        check("comfort", 7);
        visit.tap("comfort-close");

        walk(7);
    }

    private void walk(double words) {
        visit.press(KeyCode.RIGHT);
        check("home", words);
        visit.tap("search-bar").waitFor("search-field");
        check("search", words);
        visit.tap("nav-back").tap("nav-help").waitFor("help-close");
        check("help", words);
        visit.tap("help-close").tap("tile-health").waitFor("resource-clinics");
        check("section", words);
        visit.tap("form-appeal").waitFor("next").tap("next").waitFor("problem");
        visit.tap("answer-topic-road").press(KeyCode.RIGHT);
        check("form", words);
        visit.tap("nav-back").waitFor("leave-yes");
        check("leave", words);
        visit.tap("leave-yes").waitFor("resource-clinics").tap("resource-clinics");
        visit.waitFor("row-clinic-001");
        check("list", words);
        visit.tap("row-clinic-001").waitFor("entry-map");
        check("entry", words);
    }

    private void check(String screen, double words) {
        Glass.settle();
        List<String> wrong =
                Glass.call(() -> {
                    var found = new ArrayList<String>();
                    Node layer = Reading.of(visit.stage().getScene().getRoot(), true).layer();
                    look(layer, words, found);
                    if (visit.stage().getScene().lookup("#focus-ring") instanceof Region ring
                            && ring.isVisible()) {
                        ring(ring, found);
                    }
                    return found;
                });
        assertThat(wrong).as(screen).isEmpty();
    }

    private static void look(Node node, double words, List<String> wrong) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node instanceof Labeled label
                && label.getText() != null
                && !label.getText().isBlank()) {
            boolean isSign = label.getStyleClass().contains("icon");
            judge(label, label.getTextFill(), isSign ? SIGNS : words, wrong);
        }
        if (node instanceof Region region && isEdged(region)) {
            edge(region, wrong);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, words, wrong));
        }
    }

    private static void judge(Labeled label, Paint fill, double least, List<String> wrong) {
        Color ground = ground(label);
        double ratio = fill instanceof Color colour ? ratio(colour, ground) : 0;
        if (ratio < least) {
            wrong.add("%s: %.2f, %s on %s".formatted(label.getText(), ratio, fill, ground));
        }
    }

    /// An edge, or the ground within, differs from the ground around.
    private static void edge(Region region, List<String> wrong) {
        Color around = ground(region.getParent());
        Stream<Color> edges =
                region.getBorder() == null
                        ? Stream.empty()
                        : region.getBorder().getStrokes().stream()
                                .map(BorderStroke::getTopStroke)
                                .filter(Color.class::isInstance)
                                .map(Color.class::cast);
        double best =
                Stream.concat(edges, Stream.of(ground(region)))
                        .mapToDouble(colour -> ratio(colour, around))
                        .max()
                        .orElse(0);
        if (best < SIGNS) {
            wrong.add("the edge of %s: %.2f".formatted(region.getId(), best));
        }
    }

    private static boolean isEdged(Region region) {
        return Stream.of("primary", "secondary", "chip", "typing", "search-bar")
                .anyMatch(region.getStyleClass()::contains);
    }

    /// One of its lines differs from black, from white and from all between.
    private static void ring(Region ring, List<String> wrong) {
        List<Color> lines =
                ring.getBorder().getStrokes().stream()
                        .map(stroke -> (Color) stroke.getTopStroke())
                        .toList();
        for (int grey = 0; grey <= 255; grey++) {
            Color ground = Color.grayRgb(grey);
            if (lines.stream().mapToDouble(line -> ratio(line, ground)).max().orElse(0) < SIGNS) {
                wrong.add("the ring on grey " + grey);
            }
        }
    }

    /// What lies under a node, painted together from the first that hides all below.
    private static Color ground(Node node) {
        if (node == null) {
            return Color.WHITE;
        }
        if (!(node instanceof Region region)
                || region.getBackground() == null
                || region.getBackground().getFills().isEmpty()) {
            return ground(node.getParent());
        }
        BackgroundFill fill = region.getBackground().getFills().getLast();
        if (!(fill.getFill() instanceof Color colour)) {
            return ground(node.getParent());
        }
        return colour.getOpacity() >= 1
                ? colour
                : ground(node.getParent())
                        .interpolate(
                                Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                                colour.getOpacity());
    }

    /// WCAG 2.1, "contrast ratio".
    private static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
