// SPDX-License-Identifier: GPL-3.0-or-later
/// Whether values fit the fields and the questions they were given for, how they are put into
/// words, and whether a place is open. Start with [EntryValidation] and [FieldWords]. Pure
/// functions, any thread.
@NullMarked
package ua.krynytsia.rules.content;

import org.jspecify.annotations.NullMarked;
