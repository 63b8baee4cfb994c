// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.alert;

/// What threatens. A kind that is not known yet reads as [#OTHER].
public enum AlertKind {
    AIR_RAID,
    SHELLING,
    CHEMICAL,
    RADIATION,
    FIRE,
    FLOOD,
    STORM,
    /// No electricity, water or heat.
    UTILITIES,
    MISSING_PERSON,
    OTHER,
    /// Nothing threatens: the way to the kiosks is being tried.
    TEST
}
