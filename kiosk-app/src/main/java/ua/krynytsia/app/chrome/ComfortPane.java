// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.chrome;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.theme.Comfort;
import ua.krynytsia.app.theme.Contrast;

/// Where a visitor asks to see, reach and hear more easily. Each choice holds at once, until the
/// end of the visit.
public final class ComfortPane {
    private final Kit kit;
    private final Comfort now;
    private final Consumer<Comfort> ask;
    private final VBox view;

    /// @param ask told what is wanted from now on
    public ComfortPane(Kit kit, Consumer<Comfort> ask, Runnable close) {
        this.kit = kit;
        this.ask = ask;
        now = kit.tokens().comfort();
        var choices = new VBox();
        choices.getStyleClass().add("comfort-choices");
        choices.getChildren().addAll(sight(), reach(), time(), voice());
        var scroll = kit.scroll("comfort-scroll", choices);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var texts = kit.texts();
        view =
                new VBox(
                        kit.title(texts.of(ChromeWords.COMFORT_TITLE)),
                        kit.note(texts.of(ChromeWords.COMFORT_LEAD)),
                        scroll,
                        kit.bar(kit.primary("comfort-close", "check", ChromeWords.READY, close)));
        view.getStyleClass().add("comfort");
    }

    public Region view() {
        return view;
    }

    private Node sight() {
        boolean isLarge = kit.tokens().isLarge();
        boolean isStrong = now.contrast() == Contrast.STRONG;
        return pair(
                group(
                        "format_size",
                        ChromeWords.LETTERS,
                        choice(
                                "size-usual",
                                ChromeWords.LETTERS_USUAL,
                                !isLarge,
                                now.with(Comfort.TextSize.USUAL)),
                        choice(
                                "size-large",
                                ChromeWords.LETTERS_LARGE,
                                isLarge,
                                now.with(Comfort.TextSize.LARGE))),
                group(
                        "tonality",
                        ChromeWords.COLOURS,
                        choice(
                                "contrast-calm",
                                ChromeWords.COLOURS_CALM,
                                !isStrong,
                                now.with(Contrast.CALM)),
                        choice(
                                "contrast-strong",
                                ChromeWords.COLOURS_STRONG,
                                isStrong,
                                now.with(Contrast.STRONG))));
    }

    private Node reach() {
        boolean isLow = now.reach() == Comfort.Reach.LOW;
        boolean isLeft = kit.tokens().isLeftHanded();
        return pair(
                group(
                        "accessible",
                        ChromeWords.REACH,
                        choice(
                                "reach-whole",
                                ChromeWords.REACH_WHOLE,
                                !isLow,
                                now.with(Comfort.Reach.WHOLE)),
                        choice(
                                "reach-low",
                                ChromeWords.REACH_LOW,
                                isLow,
                                now.with(Comfort.Reach.LOW))),
                group(
                        "pan_tool",
                        ChromeWords.HAND,
                        choice(
                                "hand-left",
                                ChromeWords.HAND_LEFT,
                                isLeft,
                                now.with(Comfort.Hand.LEFT)),
                        choice(
                                "hand-right",
                                ChromeWords.HAND_RIGHT,
                                !isLeft,
                                now.with(Comfort.Hand.RIGHT))));
    }

    private Node time() {
        return pair(
                group(
                        "schedule",
                        ChromeWords.PACE,
                        choice(
                                "pace-usual",
                                ChromeWords.PACE_USUAL,
                                !now.isUnhurried(),
                                now.unhurried(false)),
                        choice(
                                "pace-slow",
                                ChromeWords.PACE_SLOW,
                                now.isUnhurried(),
                                now.unhurried(true))),
                group(
                        "slow_motion_video",
                        ChromeWords.MOTION,
                        choice(
                                "motion-usual",
                                ChromeWords.MOTION_USUAL,
                                !now.isStill(),
                                now.still(false)),
                        choice(
                                "motion-none",
                                ChromeWords.MOTION_NONE,
                                now.isStill(),
                                now.still(true))));
    }

    private Node voice() {
        return group(
                "record_voice_over",
                ChromeWords.VOICE,
                choice("voice-off", ChromeWords.VOICE_OFF, !now.isSpoken(), now.spoken(false)),
                choice("voice-on", ChromeWords.VOICE_ON, now.isSpoken(), now.spoken(true)));
    }

    /// Side by side where the glass is wide.
    private Node pair(Node one, Node other) {
        boolean isBeside = kit.tokens().panel().isWide() && !kit.tokens().isLarge();
        var pair = isBeside ? new HBox(one, other) : new VBox(one, other);
        pair.getStyleClass().add("comfort-pair");
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        return pair;
    }

    private Node group(String icon, ChromeWords words, Touchable one, Touchable other) {
        var name = new HBox(kit.icon(icon), kit.strong(kit.texts().of(words)));
        name.getStyleClass().add("comfort-name");
        var choices = new HBox(one, other);
        choices.getStyleClass().add("comfort-choice");
        List.of(one, other)
                .forEach(choice -> {
                    HBox.setHgrow(choice, Priority.ALWAYS);
                    choice.setPrefWidth(kit.units(10));
                });
        var group = new VBox(name, choices);
        group.getStyleClass().add("comfort-group");
        group.setPrefWidth(kit.units(20));
        return group;
    }

    private Touchable choice(String id, ChromeWords words, boolean isChosen, Comfort wanted) {
        var chip = kit.chip("comfort-" + id, kit.texts().of(words), () -> ask.accept(wanted));
        chip.setChosen(isChosen);
        return chip;
    }
}
