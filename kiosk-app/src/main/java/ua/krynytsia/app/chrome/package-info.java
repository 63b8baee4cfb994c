// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands around and above every screen: top bar, action rail, notices, the attract picture.
/// Start with [Frame]. Views only: what happens on a touch is handed in. FX thread. May import
/// `controls`, `i18n`, `theme` and `wire`.
@NullMarked
package ua.krynytsia.app.chrome;

import org.jspecify.annotations.NullMarked;
