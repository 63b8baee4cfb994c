// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.keys;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import ua.krynytsia.app.controls.Touchable;

/// Where the keys stand on the keyboard on the screen, once they have gone into it from a field:
/// left and right in a row and round again, up and down by rows, above the first row out.
final class BoardWalk {
    private final Guide guide;
    private Optional<Stop> field = Optional.empty();
    private Optional<Stop> at = Optional.empty();

    BoardWalk(Guide guide) {
        this.guide = guide;
    }

    boolean isOpen() {
        return field.isPresent();
    }

    Optional<Stop> at() {
        return at;
    }

    /// From this field, if a keyboard serves it and the guide lets it.
    void enter(Stop from, Node layer) {
        if (!(from.node() instanceof TextInputControl input) || !guide.mayEnter(from)) {
            return;
        }
        Walk.focus(input);
        if (board(layer).isEmpty()) {
            input.fireEvent(new ActionEvent());
        }
        board(layer)
                .ifPresent(board -> {
                    field = Optional.of(from);
                    at = rows(board).stream().flatMap(List::stream).findFirst();
                    say();
                });
    }

    void leave() {
        field = Optional.empty();
        at = Optional.empty();
    }

    /// The keys may have changed; out where the keyboard is gone.
    void look(Node layer) {
        Optional<Node> board = board(layer);
        if (board.isEmpty() || field.isEmpty()) {
            leave();
            return;
        }
        List<Stop> keys = rows(board.get()).stream().flatMap(List::stream).toList();
        if (at.filter(keys::contains).isEmpty()) {
            String id = at.map(key -> key.node().getId()).orElse("");
            at =
                    keys.stream()
                            .filter(key -> id.equals(key.node().getId()))
                            .findFirst()
                            .or(() -> keys.stream().findFirst());
        }
    }

    void side(Node layer, int direction) {
        rowOf(layer)
                .ifPresent(row -> {
                    int now = at.map(row::indexOf).orElse(0);
                    at = Optional.of(row.get(Math.floorMod(now + direction, row.size())));
                    say();
                });
    }

    /// False where it went out above.
    boolean row(Node layer, int direction) {
        List<List<Stop>> rows = board(layer).map(BoardWalk::rows).orElse(List.of());
        int now = rowOf(layer).map(rows::indexOf).orElse(0);
        int next = now + direction;
        if (next < 0 || rows.isEmpty()) {
            leave();
            return false;
        }
        double x = at.map(key -> middle(key.node())).orElse(0.0);
        at =
                rows.get(Math.min(next, rows.size() - 1)).stream()
                        .min(Comparator.comparingDouble(key -> Math.abs(middle(key.node()) - x)));
        say();
        return true;
    }

    void press() {
        at.ifPresent(key ->
                field.ifPresent(into -> {
                    key.node().executeAccessibleAction(AccessibleAction.FIRE);
                    guide.typed(key, into);
                }));
    }

    /// Says once more on which key it stands.
    void again() {
        say();
    }

    private void say() {
        at.ifPresent(key -> field.ifPresent(into -> guide.atKey(key, into)));
    }

    private Optional<List<Stop>> rowOf(Node layer) {
        return board(layer).map(BoardWalk::rows).orElse(List.of()).stream()
                .filter(row -> at.filter(row::contains).isPresent())
                .findFirst();
    }

    private static Optional<Node> board(Node layer) {
        return Optional.ofNullable(layer.lookup("#" + Reading.BOARD))
                .filter(board -> board.isVisible() && board.isManaged());
    }

    private static List<List<Stop>> rows(Node board) {
        return ((Parent) board)
                .getChildrenUnmodifiable().stream()
                        .map(row ->
                                Reading.ordered((Parent) row).stream()
                                        .filter(Touchable.class::isInstance)
                                        .map(key -> new Stop(key, Stop.Kind.PRESS))
                                        .toList())
                        .filter(row -> !row.isEmpty())
                        .toList();
    }

    private static double middle(Node node) {
        return node.localToScene(node.getLayoutBounds()).getCenterX();
    }
}
