// SPDX-License-Identifier: GPL-3.0-or-later
/// Danger in front of everything: what has happened, what to do, where the nearest shelters are;
/// the strip that stays above every screen; the all-clear. Start with [Alarm]; what is to be shown
/// is decided in [Situation]. FX thread. Asks the agent for the city's setting `alerts` and for the
/// nearest shelters, both from the kiosk's own disk. May import `controls`, `i18n`, `link`,
/// `route`, `shell`, `sound` and `wire`.
@NullMarked
package ua.krynytsia.app.alert;

import org.jspecify.annotations.NullMarked;
