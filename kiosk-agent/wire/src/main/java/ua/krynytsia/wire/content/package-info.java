// SPDX-License-Identifier: GPL-3.0-or-later
/// What is published: the documents of an edition. Start with [Document]; from the
/// [FieldDefinition]s of a [Resource] come validation, import, the kiosk's list and card, the map
/// and search. Pure values; any thread. May import `wire` only.
@NullMarked
package ua.krynytsia.wire.content;

import org.jspecify.annotations.NullMarked;
