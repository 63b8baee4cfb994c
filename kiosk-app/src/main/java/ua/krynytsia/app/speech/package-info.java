// SPDX-License-Identifier: GPL-3.0-or-later
/// The screen read aloud, for those who cannot see it. Start with [Narration]; [Narrator] decides
/// what is said, [Voice] says it. FX thread; the engine is a process of its own, waited for on
/// virtual threads. May import `controls`, `i18n`, `keys`, `link`, `route`, `shell`, `theme`,
/// `speech.words` and `wire.local`; never a feature.
@NullMarked
package ua.krynytsia.app.speech;

import org.jspecify.annotations.NullMarked;
