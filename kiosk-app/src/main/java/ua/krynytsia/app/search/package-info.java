// SPDX-License-Identifier: GPL-3.0-or-later
/// Search over everything, answered while one types. Start with [SearchScreen]; [SearchModel] knows
/// no widgets. What is typed lives as long as the session and is written nowhere. JavaFX thread.
/// May import `wire`, `rules.ukrainian`, `app.route`, `app.link`, `app.controls`, `app.parts`,
/// `app.keyboard`, `app.i18n`.
@NullMarked
package ua.krynytsia.app.search;

import org.jspecify.annotations.NullMarked;
