// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.Touchable;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.keys.Guide;
import ua.krynytsia.app.keys.Reading;
import ua.krynytsia.app.keys.Stop;

/// Puts into words what stands at a stop: its name, what it is, its state, which of how many. What
/// is private becomes «зірочка» where it must not be heard.
final class Saying {
    private static final int MOST_STARS = 12;
    private static final int MOST_WORDS = 600;
    private static final List<String> CHOICES = List.of("chip", "choice");

    private final Texts texts;
    private final boolean mayBeHeard;

    /// @param mayBeHeard whether what is private may be said
    Saying(Texts texts, boolean mayBeHeard) {
        this.texts = texts;
        this.mayBeHeard = mayBeHeard;
    }

    String stop(Stop stop, Guide.Place place) {
        var parts = new ArrayList<String>();
        switch (stop.kind()) {
            case PRESS -> pressed(stop.node(), parts);
            case TYPE -> field((TextInputControl) stop.node(), parts);
            case READ ->
                    parts.add(
                            isSecret(stop.node())
                                    ? texts.say(SpeechWords.PRIVATE)
                                    : sentences(Reading.words(stop.node())));
        }
        if (place.count() > 1 && stop.kind() != Stop.Kind.READ) {
            parts.add(texts.say(SpeechWords.PLACE, place.number(), place.count()));
        }
        return String.join(", ", parts);
    }

    /// What stands in a field.
    String content(TextInputControl field) {
        String text = field.getText() == null ? "" : field.getText();
        if (text.isEmpty()) {
            return texts.say(SpeechWords.EMPTY);
        }
        boolean isMasked = field instanceof PasswordField || isSecret(field);
        return isMasked ? stars(text.length()) : text;
    }

    /// The name of a key, of a letter by itself.
    String key(Node key) {
        String face = String.join(" ", Reading.words(key));
        String name = name(key);
        boolean isCapital = face.length() == 1 && !face.equals(face.toLowerCase(Locale.ROOT));
        return isCapital ? texts.say(SpeechWords.CAPITAL, name) : name;
    }

    /// Whether it is for one pair of ears, and must not be heard now.
    boolean isSecret(Node node) {
        return !mayBeHeard && isPrivate(node);
    }

    static boolean isPrivate(Node node) {
        boolean isOpen = node.getStyleClass().contains(Kit.OPEN);
        if (node instanceof TextInputControl && !isOpen) {
            return true;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(Kit.PRIVATE)) {
                return true;
            }
        }
        return false;
    }

    /// All words under a node, as sentences, without what is secret.
    String whole(Node node) {
        String all =
                Reading.words(node).isEmpty() || isSecret(node)
                        ? ""
                        : sentences(Reading.words(node));
        return all.substring(0, Math.min(all.length(), MOST_WORDS));
    }

    static String sentences(List<String> lines) {
        return lines.stream()
                .map(String::strip)
                .map(line -> line.matches(".*[.!?:]$") ? line : line + ".")
                .collect(Collectors.joining(" "));
    }

    private void pressed(Node node, List<String> parts) {
        if (isSecret(node)) {
            parts.add(texts.say(SpeechWords.PRIVATE));
            return;
        }
        parts.add(name(node));
        Reading.words(node).stream()
                .filter(words -> !name(node).contains(words))
                .forEach(parts::add);
        boolean isChoice = CHOICES.stream().anyMatch(node.getStyleClass()::contains);
        boolean isChosen = node instanceof Touchable touchable && touchable.isChosen();
        if (isChoice || isChosen) {
            parts.add(texts.say(isChosen ? SpeechWords.CHOSEN : SpeechWords.NOT_CHOSEN));
        }
        parts.add(texts.say(node.isDisabled() ? SpeechWords.DISABLED : SpeechWords.BUTTON));
    }

    private void field(TextInputControl field, List<String> parts) {
        String prompt = Optional.ofNullable(field.getPromptText()).orElse("");
        Optional.of(name(field)).filter(name -> !name.isBlank()).ifPresent(parts::add);
        if (!prompt.isBlank() && !parts.contains(prompt)) {
            parts.add(prompt);
        }
        parts.add(texts.say(SpeechWords.FIELD));
        parts.add(content(field) + ". " + texts.say(SpeechWords.TO_TYPE));
    }

    private static String name(Node node) {
        if (node instanceof TextInputControl) {
            return Optional.ofNullable(node.getAccessibleText()).orElse("");
        }
        Object said = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        String name = said instanceof String text ? text : "";
        return name.isBlank() ? String.join(" ", Reading.words(node)) : name;
    }

    private String stars(int count) {
        String star = texts.say(SpeechWords.STAR) + " ";
        return star.repeat(Math.min(count, MOST_STARS)).strip();
    }
}
