// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.LocalizedText;

/// What is wrong with one answer and how to mend it, in words for the person who gave it.
///
/// @param field the id of the field or question
public record Problem(String field, LocalizedText message) {}
