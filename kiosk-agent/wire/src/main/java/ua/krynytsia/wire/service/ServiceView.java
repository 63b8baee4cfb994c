// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What a technician sees, ready to be drawn: groups of lines, and what may be done.
public record ServiceView(List<Group> groups, List<Action> actions) {
    public ServiceView {
        groups = List.copyOf(groups);
        actions = List.copyOf(actions);
    }

    /// @param id stable, such as `devices`
    public record Group(String id, LocalizedText title, List<Line> lines) {
        public Group {
            Require.slug("group", id);
            lines = List.copyOf(lines);
        }
    }

    /// How well it is, from fine to what somebody must mend now. In JSON the lower-case name.
    public enum Level {
        FINE,
        NOTICE,
        DEGRADED,
        FAULT
    }

    /// @param remedy what may be done about it
    public record Line(
            LocalizedText label,
            LocalizedText value,
            Level level,
            Optional<LocalizedText> remedy) {}

    /// Something that may be asked for at [ua.krynytsia.wire.local.LocalPaths#SERVICE_ACTION].
    ///
    /// @param id stable, such as `sync` or `test-reader-1`
    /// @param warning to be confirmed before, such as that the machine goes off
    public record Action(String id, LocalizedText label, Optional<LocalizedText> warning) {
        public Action {
            Require.slug("action", id);
        }
    }
}
