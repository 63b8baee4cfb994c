// SPDX-License-Identifier: GPL-3.0-or-later
/// How trust in keys begins and passes on. Start with [RootChain]. Pure functions; any thread.
@NullMarked
package ua.krynytsia.rules.trust;

import org.jspecify.annotations.NullMarked;
