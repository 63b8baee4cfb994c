// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

/// Who may come in front of the resident's screen.
public record InFront(Desk desk, Siren siren) {}
