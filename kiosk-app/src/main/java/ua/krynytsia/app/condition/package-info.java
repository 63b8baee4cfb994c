// SPDX-License-Identifier: GPL-3.0-or-later
/// What lies over every session: pages of the kiosk's condition, the city's message, the dimmed
/// light. Start with [Covers]; above everything stands [Veil]. FX thread. May import `controls`,
/// `i18n` and `wire`; asks the agent nothing.
@NullMarked
package ua.krynytsia.app.condition;

import org.jspecify.annotations.NullMarked;
