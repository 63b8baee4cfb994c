// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

/// Who may come in front of the resident's screen, and who serves those that cannot see or touch
/// it.
public record InFront(Desk desk, Siren siren, Attendant attendant) {}
