// SPDX-License-Identifier: GPL-3.0-or-later
/// The resident's screen. [Main] starts it, [App] puts it together: read that class from top to
/// bottom. May import everything of the app.
@NullMarked
package ua.krynytsia.app;

import org.jspecify.annotations.NullMarked;
