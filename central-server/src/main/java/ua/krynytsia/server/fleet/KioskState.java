// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

/// What the centre knows of a terminal's connection; never a guess. In JSON the lower-case name.
public enum KioskState {
    /// It holds its event stream, or has reported since it lost it; the last report is fresh.
    ONLINE,
    /// It holds its event stream, but its last report is older than 75 seconds.
    LATE,
    /// It holds no event stream and has not reported since, or not for 75 seconds.
    OFFLINE,
    /// It has never been heard of.
    UNKNOWN
}
