// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether values fit the fields and the questions they were given for, and how telephone numbers
/// are written. Start with [EntryValidation] and [FormValidation]. Pure functions, any thread.
/// Imports `wire` and `rules.ukrainian` only.
@NullMarked
package ua.krynytsia.rules.content;

import org.jspecify.annotations.NullMarked;
