// SPDX-License-Identifier: GPL-3.0-or-later
/// Visit after visit at one screen: whether it grows, and whether it keeps what was typed. Start
/// with [SessionsDrill]. One thread.
@NullMarked
package ua.krynytsia.provisioning.drill.sessions;

import org.jspecify.annotations.NullMarked;
