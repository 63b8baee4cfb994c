// SPDX-License-Identifier: GPL-3.0-or-later
/// What stands on the screen written out as it is said: numbers, dates, times, prices, telephone
/// numbers, short forms. Start with [SpokenWords]. Pure; one thread at a time. The only place that
/// touches ICU. May import `i18n` and `rules.ukrainian`.
@NullMarked
package ua.krynytsia.app.speech.words;

import org.jspecify.annotations.NullMarked;
