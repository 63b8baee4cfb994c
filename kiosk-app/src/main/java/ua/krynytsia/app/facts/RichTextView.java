// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.facts;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import ua.krynytsia.app.controls.Kit;
import ua.krynytsia.rules.richtext.Block;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.rules.richtext.Span;
import ua.krynytsia.wire.LocalizedText;

/// A rich text in the language of the session. Its links cannot be followed at a kiosk: their words
/// stand there as others do.
public final class RichTextView {
    private final Kit kit;

    public RichTextView(Kit kit) {
        this.kit = kit;
    }

    public Node of(LocalizedText markdown) {
        var box = new VBox();
        box.getStyleClass().add("rich-text");
        kit.texts()
                .language()
                .subscribe(language ->
                        box.getChildren()
                                .setAll(
                                        RichText.parse(markdown.in(language.tag()))
                                                .blocks()
                                                .stream()
                                                .map(RichTextView::block)
                                                .toList()));
        return box;
    }

    private static Node block(Block block) {
        return switch (block) {
            case Block.Paragraph(List<Span> spans) -> flow(spans, "rich-words");
            case Block.Heading(int level, List<Span> spans) -> flow(spans, "rich-heading");
            case Block.Items(boolean numbered, List<List<Span>> items) -> items(numbered, items);
        };
    }

    private static Node items(boolean numbered, List<List<Span>> items) {
        var box = new VBox();
        for (int i = 0; i < items.size(); i++) {
            Span sign = new Span(numbered ? (i + 1) + "." : "•", false, false, Optional.empty());
            Node words = flow(items.get(i), "rich-words");
            HBox.setHgrow(words, Priority.ALWAYS);
            var mark = flow(List.of(sign), "rich-mark");
            var line = new HBox(mark, words);
            line.getStyleClass().add("rich-item");
            box.getChildren().add(line);
        }
        return box;
    }

    private static TextFlow flow(List<Span> spans, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (Span span : spans) {
            var text = new Text(span.text());
            text.getStyleClass().add("rich-span");
            if (span.strong() || span.link().isPresent()) {
                text.getStyleClass().add("rich-strong");
            }
            flow.getChildren().add(text);
        }
        return flow;
    }
}
