// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/// The runs inside one block.
final class Spans {
    private final List<Span> list = new ArrayList<>();
    private Optional<RichText.Foreign> foreign = Optional.empty();

    List<Span> list() {
        return list;
    }

    Optional<RichText.Foreign> foreign() {
        return foreign;
    }

    void read(Node block) {
        children(block).forEach(child -> inline(child, plain("")));
    }

    static Span plain(String text) {
        return new Span(text, false, false, Optional.empty());
    }

    static List<Node> children(Node node) {
        var children = new ArrayList<Node>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    /// @param look how the run around it looks
    private void inline(Node node, Span look) {
        switch (node) {
            case Text text -> add(text.getLiteral(), look);
            case SoftLineBreak soft -> add(" ", look);
            case HardLineBreak hard -> add("\n", look);
            case StrongEmphasis strong ->
                    inside(strong, new Span("", true, look.emphasis(), look.link()));
            case Emphasis emphasis ->
                    inside(emphasis, new Span("", look.strong(), true, look.link()));
            case Link link -> link(link, look);
            default -> {
                note(foreign(node));
                add(raw(node), look);
            }
        }
    }

    private void link(Link link, Span look) {
        String target = link.getDestination();
        if (RichText.isAllowed(target)) {
            inside(link, new Span("", look.strong(), look.emphasis(), Optional.of(target)));
        } else {
            note(RichText.Foreign.LINK_TARGET);
            inside(link, look);
        }
    }

    private void inside(Node node, Span look) {
        children(node).forEach(child -> inline(child, look));
    }

    private void add(String text, Span look) {
        if (!text.isEmpty()) {
            list.add(new Span(text, look.strong(), look.emphasis(), look.link()));
        }
    }

    private void note(RichText.Foreign found) {
        foreign = foreign.or(() -> Optional.of(found));
    }

    static RichText.Foreign foreign(Node node) {
        return switch (node) {
            case Image image -> RichText.Foreign.IMAGE;
            case HtmlInline html -> RichText.Foreign.HTML;
            case HtmlBlock html -> RichText.Foreign.HTML;
            case BlockQuote quote -> RichText.Foreign.QUOTE;
            case ThematicBreak rule -> RichText.Foreign.RULE;
            default -> RichText.Foreign.CODE;
        };
    }

    /// The characters of a node outside of the subset.
    static String raw(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case HtmlBlock html -> html.getLiteral();
            case FencedCodeBlock code -> code.getLiteral();
            case IndentedCodeBlock code -> code.getLiteral();
            case SoftLineBreak soft -> " ";
            case HardLineBreak hard -> "\n";
            default -> {
                var all = new StringBuilder();
                children(node).forEach(child -> all.append(raw(child)));
                yield all.toString();
            }
        };
    }
}
