// SPDX-License-Identifier: GPL-3.0-or-later
/// The centre: content, appeals, fleet, administration. Start with the composition root of this
/// package. Any thread unless a package says otherwise.
@NullMarked
package ua.krynytsia.server;

import org.jspecify.annotations.NullMarked;
