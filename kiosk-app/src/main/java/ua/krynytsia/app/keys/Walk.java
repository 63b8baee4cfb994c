// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import ua.krynytsia.app.controls.KineticScroll;
import ua.krynytsia.app.controls.RowWindow;

/// Where the keys stand on the present page. Left and right go through everything in reading order
/// and round again; up and down by lines. A page that opens is begun at its first thing.
final class Walk {
    private final Parent glass;
    private final Guide guide;
    private Optional<Page> page = Optional.empty();
    private Optional<Stop> at = Optional.empty();

    /// What makes a page another one: its layer, the screen on it and that screen's title.
    private record Page(Node layer, Optional<Node> screen, List<String> title) {
        /// Whether that is this page in other letters or colours.
        boolean isBuiltAnew(Page other, Optional<Stop> at, Reading reading) {
            return !title.isEmpty()
                    && title.equals(other.title)
                    && at.flatMap(stop -> Walk.named(reading, stop)).isPresent();
        }

        static Page of(Node layer) {
            Optional<Node> screen =
                    Reading.find(layer, "middle")
                            .map(middle -> ((Parent) middle).getChildrenUnmodifiable())
                            .filter(children -> !children.isEmpty())
                            .map(List::getLast);
            Node from = screen.orElse(layer);
            List<String> title = Reading.find(from, "title").map(Reading::words).orElse(List.of());
            return new Page(layer, screen, title);
        }
    }

    Walk(Parent glass, Guide guide) {
        this.glass = glass;
        this.guide = guide;
    }

    Optional<Stop> at() {
        return at;
    }

    Reading reading() {
        return Reading.of(glass, guide.readsWords());
    }

    /// What stands there now; equal for as long as it is the same page.
    Object page() {
        return Page.of(reading().layer());
    }

    /// Looks whether another page stands there, or what the keys stood on is gone.
    ///
    /// @return whether it is another page
    boolean look() {
        Reading reading = reading();
        Page now = Page.of(reading.layer());
        boolean isSame = page.filter(before -> before.isBuiltAnew(now, at, reading)).isPresent();
        if (!isSame && !page.equals(Optional.of(now))) {
            page = Optional.of(now);
            at = first(reading, now);
            guide.opened(reading);
            return true;
        }
        page = Optional.of(now);
        if (at.isPresent() && !reading.stops().contains(at.get())) {
            at = named(reading, at.get()).or(() -> first(reading, now));
        } else if (at.isEmpty()) {
            at = first(reading, now);
        }
        return false;
    }

    /// The next look finds another page.
    void forget() {
        page = Optional.empty();
        at = Optional.empty();
    }

    /// Where it stands, said and in sight.
    void arrive() {
        at.ifPresentOrElse(
                stop -> {
                    reveal(stop.node());
                    if (stop.node() instanceof TextInputControl field) {
                        focus(field);
                    }
                    guide.at(stop, place(stop));
                },
                guide::atTheEnd);
    }

    void step(int direction) {
        List<Stop> stops = reading().stops();
        if (!stops.isEmpty()) {
            int now = at.map(stops::indexOf).orElse(-1);
            int next = now < 0 ? 0 : Math.floorMod(now + direction, stops.size());
            at = Optional.of(stops.get(next));
        }
        arrive();
    }

    /// To the line below or above, to what lies nearest to where it stood.
    void line(int direction) {
        List<List<Stop>> lines = lines(reading().stops());
        if (lines.isEmpty() || at.isEmpty()) {
            step(direction);
            return;
        }
        Stop from = at.get();
        int now = 0;
        for (int i = 0; i < lines.size(); i++) {
            now = lines.get(i).contains(from) ? i : now;
        }
        double x = middle(from.node());
        at =
                lines.get(Math.floorMod(now + direction, lines.size())).stream()
                        .min(Comparator.comparingDouble(stop -> Math.abs(middle(stop.node()) - x)));
        arrive();
    }

    static void focus(TextInputControl field) {
        if (!field.isFocused()) {
            field.requestFocus();
            field.end();
        }
        if (field instanceof TextField line) {
            line.deselect();
        }
    }

    private static Optional<Stop> named(Reading reading, Stop lost) {
        String id = lost.node().getId();
        return reading.stops().stream()
                .filter(stop -> id != null && id.equals(stop.node().getId()))
                .findFirst();
    }

    private static Optional<Stop> first(Reading reading, Page page) {
        List<Stop> inside =
                reading.stops().stream()
                        .filter(stop ->
                                page.screen().map(screen -> holds(screen, stop)).orElse(true))
                        .toList();
        boolean isPage = page.screen().isPresent();
        return inside.stream()
                .filter(stop -> isPage ? !isTitle(stop) : stop.kind() != Stop.Kind.READ)
                .findFirst()
                .or(() -> reading.stops().stream().findFirst());
    }

    private static boolean isTitle(Stop stop) {
        return stop.kind() == Stop.Kind.READ
                && (stop.node().getStyleClass().contains("title")
                        || stop.node().getStyleClass().contains("step-bar"));
    }

    private static boolean holds(Node screen, Stop stop) {
        Node node = stop.node();
        while (node != null && node != screen) {
            node = node.getParent();
        }
        return node == screen;
    }

    private static List<List<Stop>> lines(List<Stop> stops) {
        var lines = new ArrayList<List<Stop>>();
        for (Stop stop : stops) {
            if (lines.isEmpty() || !isBeside(lines.getLast().getLast(), stop)) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(stop);
        }
        return lines;
    }

    private static boolean isBeside(Stop one, Stop other) {
        Bounds left = bounds(one.node());
        Bounds right = bounds(other.node());
        return right.getMinX() >= left.getMaxX() - 1
                && right.getMinY() < left.getMaxY()
                && left.getMinY() < right.getMaxY();
    }

    private static double middle(Node node) {
        return bounds(node).getCenterX();
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /// Among those that lie with it in the nearest place that holds several; in a long list among
    /// all of it.
    private Guide.Place place(Stop stop) {
        if (stop.node().getParent() instanceof RowWindow rows) {
            return new Guide.Place(rows.indexOf(stop.node()) + 1, rows.count());
        }
        List<Stop> all =
                reading().stops().stream().filter(one -> one.kind() != Stop.Kind.READ).toList();
        for (Parent around = stop.node().getParent(); around != null; around = around.getParent()) {
            Parent place = around;
            List<Stop> alike = all.stream().filter(one -> holds(place, one)).toList();
            if (alike.size() > 1 && alike.contains(stop)) {
                return new Guide.Place(alike.indexOf(stop) + 1, alike.size());
            }
        }
        return new Guide.Place(1, 1);
    }

    private static void reveal(Node node) {
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            if (around instanceof KineticScroll scroll && !scroll.isInSight(node)) {
                scroll.reveal(node);
            }
        }
    }
}
