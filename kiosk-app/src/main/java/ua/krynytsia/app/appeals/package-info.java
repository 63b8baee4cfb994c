// SPDX-License-Identifier: GPL-3.0-or-later
/// Forms that residents fill in, asked one question per screen. Start with [FormScreen]; which
/// questions there are is a document of the edition, never code. [FormModel] knows no widgets. What
/// is typed lives as long as the session. JavaFX thread. May import `wire`, `rules.content`,
/// `link`, `controls`, `keyboard`, `map`, `parts`, `route`, `i18n`, `theme`.
@NullMarked
package ua.krynytsia.app.appeals;

import org.jspecify.annotations.NullMarked;
