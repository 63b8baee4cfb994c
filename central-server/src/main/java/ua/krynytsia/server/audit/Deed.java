// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.audit;

import java.util.List;

/// What was done to what. Names only: no values, nothing that a resident or an author wrote.
///
/// @param action such as `entry-saved`
/// @param subject the id of what was changed, such as `entry/schools/7`
/// @param fields the ids of the fields that changed
public record Deed(String action, String subject, List<String> fields) {
    public Deed {
        fields = List.copyOf(fields);
    }

    public static Deed of(String action, String subject) {
        return new Deed(action, subject, List.of());
    }
}
