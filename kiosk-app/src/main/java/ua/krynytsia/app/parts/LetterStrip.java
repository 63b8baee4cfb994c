// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Lines;
import ua.krynytsia.wire.local.EntryPage.Letter;

/// The letters of a long list by the alphabet; each jumps to where its names begin. Left out where
/// most names begin alike.
public final class LetterStrip {
    private static final int WORTHWHILE = 5;

    private final Kit kit;
    private final IntConsumer jump;
    private final Flow view;
    private final Lines<Letter> letters;

    /// @param jump told the index of a line
    public LetterStrip(Kit kit, IntConsumer jump) {
        this.kit = kit;
        this.jump = jump;
        view = new Flow(kit.units(0.5));
        letters = new Lines<>(view, this::letter);
        show(List.of());
    }

    public Node view() {
        return view;
    }

    public void show(List<Letter> all) {
        boolean isUseful = all.size() >= WORTHWHILE;
        letters.show(isUseful ? all : List.of());
        view.setVisible(isUseful);
        view.setManaged(isUseful);
    }

    private Node letter(Letter letter) {
        var words = kit.texts().of(_ -> letter.letter());
        return kit.touchable(
                "letter-" + letter.letter(),
                new HBox(kit.strong(words)),
                words,
                "letter",
                () -> jump.accept(letter.index()));
    }
}
