// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.window;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.wire.json.WireJson;

/// For the technician: after each settled layout one line of JSON with what can be touched and where,
/// in pixels of the display. Ids only, no words.
///
///     {"screen":"home","targets":[{"height":92,"id":"nav-home","width":240,"x":300,"y":1800}]}
public final class LayoutLog {
    private static final Logger log = LoggerFactory.getLogger(LayoutLog.class);

    private final Path file;
    private final Executor writer;
    private Line seen = new Line("", List.of());
    private Line written = seen;

    /// @param writer one task after the other
    public LayoutLog(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Looks again; writes when two looks agree on something new.
    public void look(String screen, Parent root) {
        var targets = new ArrayList<Target>();
        collect(root, root, targets);
        var line = new Line(screen, List.copyOf(targets));
        if (line.equals(seen) && !line.equals(written)) {
            written = line;
            writer.execute(() -> write(line));
        }
        seen = line;
    }

    private void write(Line line) {
        try {
            Files.writeString(
                    file,
                    WireJson.text(line) + "\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            log.atWarn().addKeyValue("file", file).setCause(e).log("layout log not written");
        }
    }

    private static void collect(Node node, Parent root, List<Target> targets) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.getId() != null && (node instanceof Touchable || "attract".equals(node.getId()))) {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            if (bounds != null && isUncovered(node, root)) {
                targets.add(Target.of(node.getId(), bounds));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, root, targets));
        }
    }

    /// Whether a finger in its middle would reach it: nothing clips it away or lies over it.
    private static boolean isUncovered(Node node, Parent root) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        var middle = new Point2D(bounds.getCenterX(), bounds.getCenterY());
        Node hit = topmost(root, middle);
        for (Node at = hit; at != null; at = at.getParent()) {
            if (at == node) {
                return true;
            }
        }
        return false;
    }

    private static Node topmost(Node node, Point2D scenePoint) {
        if (!(node instanceof Parent parent)) {
            return node;
        }
        var children = parent.getChildrenUnmodifiable();
        for (int i = children.size() - 1; i >= 0; i--) {
            Node child = children.get(i);
            boolean isThere = child.isVisible() && !child.isMouseTransparent();
            if (isThere && holds(child, scenePoint)) {
                return topmost(child, scenePoint);
            }
        }
        return node;
    }

    private static boolean holds(Node node, Point2D scenePoint) {
        Point2D local = node.sceneToLocal(scenePoint);
        Node clip = node.getClip();
        return local != null
                && node.getLayoutBounds().contains(local)
                && (clip == null || clip.getBoundsInParent().contains(local));
    }

    record Line(String screen, List<Target> targets) {
        Line {
            targets = List.copyOf(targets);
        }
    }

    record Target(String id, long x, long y, long width, long height) {
        static Target of(String id, Bounds bounds) {
            return new Target(
                    id,
                    Math.round(bounds.getMinX()),
                    Math.round(bounds.getMinY()),
                    Math.round(bounds.getWidth()),
                    Math.round(bounds.getHeight()));
        }
    }
}
