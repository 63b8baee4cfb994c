// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

/// What threatens, and how much.
public record AlertNature(AlertKind kind, AlertSeverity severity) {
    /// Whether lives are in danger; where nobody knows, they are.
    public boolean threatensLife() {
        return kind != AlertKind.TEST
                && switch (severity) {
                    case EXTREME, SEVERE, UNKNOWN -> true;
                    case MODERATE, MINOR -> false;
                };
    }
}
