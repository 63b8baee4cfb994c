// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.service;

import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.sound.Speaker;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The list of the screen's own tests, and their beginning.
///
/// @param nanos a clock that never jumps
record Tests(Kit kit, Speaker speaker, LongSupplier nanos) {
    /// @param begin told the name of the chosen test
    Node list(Consumer<String> begin) {
        var list =
                new VBox(
                        row("touch", "touch_app", TestWords.TOUCH, TestWords.TOUCH_NOTE, begin),
                        row("colours", "palette", TestWords.COLOURS, TestWords.COLOURS_NOTE, begin),
                        row("sound", "volume_up", TestWords.SOUND, TestWords.SOUND_NOTE, begin));
        list.getStyleClass().add("service-actions");
        return list;
    }

    /// @param done told once what came of it
    ScreenTest begin(String name, Consumer<ServiceOutcome> done) {
        return switch (name) {
            case "touch" -> new TouchTest(kit, nanos, done);
            case "colours" -> new ColourTest(kit, done);
            case "sound" -> new SoundTest(kit, speaker, done);
            default -> throw new IllegalArgumentException("there is no test " + name);
        };
    }

    private Node row(
            String name, String icon, TestWords title, TestWords note, Consumer<String> begin) {
        return kit.row(
                "test-" + name,
                icon,
                kit.texts().of(title),
                kit.texts().of(note),
                () -> begin.accept(name));
    }
}
