// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

/// Who works at the glass beside the session.
///
/// @param desk the technician's
/// @param attendant for those who cannot see or touch
public record Staff(Desk desk, Attendant attendant) {}
