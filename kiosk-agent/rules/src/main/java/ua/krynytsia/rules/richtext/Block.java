// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.richtext;

import java.util.List;

/// A part of a rich text that stands by itself.
public sealed interface Block {
    record Paragraph(List<Span> spans) implements Block {
        public Paragraph {
            spans = List.copyOf(spans);
        }
    }

    /// @param level 1 for the largest to 3
    record Heading(int level, List<Span> spans) implements Block {
        public Heading {
            spans = List.copyOf(spans);
        }
    }

    /// A list with signs, or with numbers from 1; no list stands inside another.
    record Items(boolean numbered, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }
}
