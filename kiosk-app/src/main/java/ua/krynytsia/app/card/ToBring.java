// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ua.krynytsia.rules.richtext.Block;
import ua.krynytsia.rules.richtext.RichText;
import ua.krynytsia.rules.richtext.Span;
import ua.krynytsia.wire.content.FieldValue;

/// What to bring, thing by thing: the lists of a rich text, the lines of a plain one, or a sentence
/// taken apart at its commas and semicolons outside of brackets.
final class ToBring {
    private ToBring() {}

    /// @param language BCP 47
    static List<String> items(FieldValue value, String language) {
        return switch (value) {
            case FieldValue.RichText(var markdown) -> listed(markdown.in(language));
            case FieldValue.Text(var text) -> sentence(text.in(language));
            default -> List.of();
        };
    }

    private static List<String> listed(String markdown) {
        List<Block> blocks = RichText.parse(markdown).blocks();
        List<String> items =
                blocks.stream()
                        .filter(Block.Items.class::isInstance)
                        .flatMap(block -> ((Block.Items) block).items().stream())
                        .map(ToBring::words)
                        .toList();
        return items.isEmpty() ? sentence(RichText.plain(markdown)) : items;
    }

    private static String words(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static List<String> sentence(String text) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        int depth = 0;
        for (char sign : text.toCharArray()) {
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == '\n' || depth == 0 && (sign == ',' || sign == ';')) {
                add(items, item);
            } else {
                item.append(sign);
            }
        }
        add(items, item);
        return List.copyOf(items);
    }

    private static void add(List<String> items, StringBuilder item) {
        String words = item.toString().strip().replaceFirst("\\.$", "").strip();
        item.setLength(0);
        if (!words.isEmpty()) {
            items.add(words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
        }
    }
}
