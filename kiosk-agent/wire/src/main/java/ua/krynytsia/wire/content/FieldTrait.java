// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

/// What a field is used for. In JSON the lower-case name: `"in_list"`.
public enum FieldTrait {
    /// An entry without it is not accepted.
    REQUIRED,
    /// Its words are found by the search over everything.
    SEARCHABLE,
    /// Residents may narrow a list by it.
    FACET,
    /// Shown in the list under the name.
    IN_LIST,
    /// Published and found, yet not shown in the card.
    OFF_CARD,
    /// The same in every language, such as a number of an act: no translation is asked for.
    UNTRANSLATED,
    /// For the authors' eyes: cut before an edition is built.
    INTERNAL
}
