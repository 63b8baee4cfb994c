// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

/// What the screen may offer at all. In JSON the lower-case name.
public enum KioskCondition {
    /// Everything.
    IN_SERVICE,
    /// The kiosk has never been enrolled: a technician is setting it up.
    NOT_ENROLLED,
    /// Its identity is gone or damaged: only the page «call the service».
    CALL_SERVICE,
    /// A technician or administrator has put up the maintenance notice.
    MAINTENANCE,
    /// The screen failed three times in ten minutes: only the safe page.
    SAFE_PAGE
}
