// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes of one's appeal, asked for by the number and the PIN of its receipt, one question
/// per screen. Start with [TrackingScreen]; [TrackingModel] knows no widgets. Number and PIN live
/// as long as the visit, the PIN only until it was of use; they go to the agent and nowhere else.
/// Looks are those of `appeals.css`. JavaFX thread. May import `wire`, `rules.receipt`, `link`,
/// `controls`, `keyboard`, `route`, `i18n`, `theme`.
@NullMarked
package ua.krynytsia.app.appeals.tracking;

import org.jspecify.annotations.NullMarked;
