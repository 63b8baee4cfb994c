// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.richtext;

import java.util.Optional;

/// A run of characters that look alike. A line break inside a block is the character U+000A.
///
/// @param link where it leads: `https://…`, `http://…`, `mailto:…` or `tel:…`
public record Span(String text, boolean strong, boolean emphasis, Optional<String> link) {}
