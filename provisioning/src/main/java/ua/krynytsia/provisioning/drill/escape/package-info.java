// SPDX-License-Identifier: GPL-3.0-or-later
/// Attempts to get out of the screen, or to get lost in it. Start with [EscapeDrill]. One thread.
@NullMarked
package ua.krynytsia.provisioning.drill.escape;

import org.jspecify.annotations.NullMarked;
