// SPDX-License-Identifier: GPL-3.0-or-later
/// What the tests stand on: the headless toolkit widened to the real panel, an agent that answers
/// on real loopback, a finger. Start with [Glass].
@NullMarked
package ua.krynytsia.app.toolkit;

import org.jspecify.annotations.NullMarked;
