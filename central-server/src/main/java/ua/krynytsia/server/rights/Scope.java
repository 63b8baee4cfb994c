// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.Resource;

/// Where a role holds.
public sealed interface Scope {
    record Everywhere() implements Scope {}

    /// All resources of a section.
    record InSection(String section) implements Scope {}

    record InResource(String resource) implements Scope {}

    /// The entries of a resource whose field has this value: a text, or the id of an option or of
    /// an entry.
    record InPart(String resource, String field, String value) implements Scope {}

    /// The entries of a resource that the person's own organisation keeps.
    record InOwn(String resource) implements Scope {}

    /// Whether anything of the resource is inside.
    default boolean touches(Resource resource) {
        return switch (this) {
            case Everywhere() -> true;
            case InSection(String section) -> resource.section().equals(section);
            case InResource(String id) -> resource.id().equals(id);
            case InPart(String id, _, _) -> resource.id().equals(id);
            case InOwn(String id) -> resource.id().equals(id);
        };
    }

    /// Whether an entry is inside.
    ///
    /// @param isOwn whether the person's organisation keeps it
    default boolean covers(Resource resource, Entry entry, boolean isOwn) {
        return touches(resource)
                && switch (this) {
                    case Everywhere() -> true;
                    case InSection(_) -> true;
                    case InResource(_) -> true;
                    case InPart(_, String field, String value) ->
                            entry.value(field).filter(it -> Part.is(it, value)).isPresent();
                    case InOwn(_) -> isOwn;
                };
    }
}
