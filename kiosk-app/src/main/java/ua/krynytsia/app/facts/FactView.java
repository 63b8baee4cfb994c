// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.app.controls.QrCode;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.route.ScreenContext;
import ua.krynytsia.rules.content.FieldWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;
import ua.krynytsia.wire.content.FieldType;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Photo;

/// One line of a card: a sign, what it is, and the value as people write it.
public final class FactView {
    private static final double QR_MM = 42;

    private final ScreenContext context;
    private final Kit kit;
    private final Texts texts;

    public FactView(ScreenContext context) {
        this.context = context;
        kit = context.kit();
        texts = kit.texts();
    }

    /// Places and areas are for the map, not for reading.
    public static boolean isShown(FieldDefinition field, FieldValue value) {
        return switch (value) {
            case FieldValue.Link _,
                    FieldValue.YesNo _,
                    FieldValue.Reference _,
                    FieldValue.Photos _ ->
                    true;
            default -> !FieldWords.of(field, value).isBlank();
        };
    }

    public Node of(FieldDefinition field, FieldValue value) {
        return switch (value) {
            case FieldValue.Text(LocalizedText text) ->
                    line("notes", field, kit.text(texts.of(text)));
            case FieldValue.RichText(LocalizedText markdown) ->
                    line("notes", field, new RichTextView(kit).of(markdown));
            case FieldValue.Hours(OpeningHours hours) ->
                    line(
                            "schedule",
                            field,
                            new HoursView(kit, LocalDateTime.now(context.clock())).of(hours));
            case FieldValue.Money _ -> words("payments", field, value);
            case FieldValue.Number _ -> words("tag", field, value);
            case FieldValue.Date _, FieldValue.Period _ -> words("event", field, value);
            case FieldValue.FormerNames _ -> words("history", field, value);
            case FieldValue.MultiChoice _ -> words("label", field, value);
            case FieldValue.Attachment _ -> words("description", field, value);
            case FieldValue.Address(LocalizedText text, var _) ->
                    line("place", field, kit.strong(texts.of(text)));
            case FieldValue.Phone(List<String> numbers) -> line("call", field, phones(numbers));
            case FieldValue.Email(String address) ->
                    line("mail", field, kit.strong(texts.of(_ -> address)));
            case FieldValue.Link(URI target) -> link(field, target);
            case FieldValue.Choice _ -> words("label", field, value);
            case FieldValue.YesNo(boolean yes) -> yesNo(field, yes);
            case FieldValue.Unknown(_, _, LocalizedText fallback) ->
                    line("notes", field, kit.text(texts.of(fallback)));
            case FieldValue.Reference(List<String> entries) -> related(field, entries);
            case FieldValue.Photos(List<Photo> photos) ->
                    line("image", field, new PhotoStrip(context).of(photos));
            case FieldValue.Point _, FieldValue.Line _, FieldValue.Area _ -> new HBox();
        };
    }

    /// `+38 (056) 492-15-20`; short and foreign numbers as they are.
    public static String phone(String number) {
        if (!number.matches("\\+380[0-9]{9}")) {
            return number;
        }
        return "+38 (%s) %s-%s-%s"
                .formatted(
                        number.substring(3, 6),
                        number.substring(6, 9),
                        number.substring(9, 11),
                        number.substring(11));
    }

    private Node related(FieldDefinition field, List<String> entries) {
        return field.type() instanceof FieldType.Reference reference
                ? line("link", field, new Related(context).of(reference.resource(), entries))
                : new HBox();
    }

    private Node words(String icon, FieldDefinition field, FieldValue value) {
        return line(icon, field, kit.text(texts.of(FieldWords.of(field, value))));
    }

    /// A line with a sign, what it is, and a value of one's own.
    public Node line(String icon, FieldDefinition field, Node value) {
        var words = new VBox(kit.note(texts.of(field.label())), value);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(kit.icon(icon), words);
        line.getStyleClass().add("fact");
        return line;
    }

    private Node phones(List<String> numbers) {
        var box = new VBox();
        for (String number : numbers) {
            var shown = kit.strong(texts.of(_ -> phone(number)));
            shown.getStyleClass().add("phone");
            box.getChildren().add(shown);
        }
        return box;
    }

    private Node link(FieldDefinition field, URI target) {
        String shown =
                target.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        var words = new VBox(kit.strong(texts.of(_ -> shown)));
        var box = new HBox(words);
        box.getStyleClass().add("link");
        HBox.setHgrow(words, Priority.ALWAYS);
        Optional<? extends Node> code =
                QrCode.of(target.toString(), kit.tokens().panel().px(QR_MM));
        code.ifPresent(picture -> {
            words.getChildren().add(kit.note(texts.of(FactWords.TAKE_ALONG)));
            box.getChildren().add(picture);
        });
        return line("public", field, box);
    }

    private Node yesNo(FieldDefinition field, boolean yes) {
        Node line =
                line(
                        yes ? "check_circle" : "cancel",
                        field,
                        kit.strong(texts.of(yes ? FactWords.YES : FactWords.NO)));
        line.getStyleClass().add(yes ? "fact-yes" : "fact-no");
        return line;
    }
}
