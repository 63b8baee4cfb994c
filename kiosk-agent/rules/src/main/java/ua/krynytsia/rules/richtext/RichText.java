// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/// A rich text read: its blocks, and what of the source is not of the subset. Nothing is lost: what
/// may not stand there is kept as plain characters.
///
/// The subset: paragraphs, headings (a fourth level and below is drawn as the third), lists of one
/// level, strong, emphasis, links, line breaks. Pictures belong into a field of photos; HTML, code
/// and quotations are refused.
///
/// @param foreign the first thing outside of the subset
public record RichText(List<Block> blocks, Optional<Foreign> foreign) {
    private static final int MAX_HEADING = 3;
    private static final int MAX_DEPTH = 32;
    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(MAX_DEPTH).build();

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /// What the subset leaves out.
    public enum Foreign {
        IMAGE,
        HTML,
        CODE,
        QUOTE,
        RULE,
        NESTED_LIST,
        LINK_TARGET
    }

    public static RichText parse(String source) {
        var reader = new Reader();
        for (Node node : Spans.children(PARSER.parse(source))) {
            reader.block(node);
        }
        return new RichText(reader.blocks, reader.foreign);
    }

    /// All characters without their looks, a line per block or item.
    public static String plain(String source) {
        return parse(source).blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Block.Paragraph(List<Span> spans) -> List.of(text(spans)).stream();
                            case Block.Heading(int level, List<Span> spans) ->
                                    List.of(text(spans)).stream();
                            case Block.Items(boolean numbered, List<List<Span>> items) ->
                                    items.stream().map(RichText::text);
                        })
                .collect(Collectors.joining("\n"));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /// Collects the blocks of one text.
    private static final class Reader {
        private final List<Block> blocks = new ArrayList<>();
        private Optional<Foreign> foreign = Optional.empty();

        void block(Node node) {
            switch (node) {
                case Heading heading ->
                        blocks.add(
                                new Block.Heading(
                                        Math.min(heading.getLevel(), MAX_HEADING), spans(node)));
                case Paragraph paragraph -> blocks.add(new Block.Paragraph(spans(paragraph)));
                case BulletList list -> blocks.add(items(list, false));
                case OrderedList list -> blocks.add(items(list, true));
                default -> outside(node);
            }
        }

        private void outside(Node node) {
            note(Optional.of(Spans.foreign(node)));
            String text = Spans.raw(node);
            if (!text.isBlank()) {
                blocks.add(new Block.Paragraph(List.of(Spans.plain(text.strip()))));
            }
        }

        private Block items(ListBlock list, boolean numbered) {
            var items = new ArrayList<List<Span>>();
            for (Node item : Spans.children(list)) {
                items.addAll(item(item));
            }
            return new Block.Items(numbered, items);
        }

        /// The paragraphs of an item are one item with line breaks; an inner list's items follow as
        /// items of the outer one.
        private List<List<Span>> item(Node item) {
            var own = new ArrayList<Span>();
            var inner = new ArrayList<List<Span>>();
            for (Node part : Spans.children(item)) {
                if (part instanceof ListBlock list) {
                    note(Optional.of(Foreign.NESTED_LIST));
                    for (Node deeper : Spans.children(list)) {
                        if (deeper instanceof ListItem) {
                            inner.addAll(item(deeper));
                        }
                    }
                } else {
                    if (!own.isEmpty()) {
                        own.add(Spans.plain("\n"));
                    }
                    own.addAll(spans(part));
                }
            }
            var all = new ArrayList<List<Span>>();
            all.add(own);
            all.addAll(inner);
            return all;
        }

        private List<Span> spans(Node block) {
            var spans = new Spans();
            spans.read(block);
            note(spans.foreign());
            return spans.list();
        }

        private void note(Optional<Foreign> found) {
            foreign = foreign.or(() -> found);
        }
    }

    static boolean isAllowed(String target) {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.matches("https?://[^\\s/]+.*")
                || lower.matches("mailto:[^\\s@]+@[^\\s@]+")
                || lower.matches("tel:\\+?[0-9-]{3,20}");
    }
}
