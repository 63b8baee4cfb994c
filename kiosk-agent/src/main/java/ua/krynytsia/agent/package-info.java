// SPDX-License-Identifier: GPL-3.0-or-later
/// The daemon on each terminal: owns hardware, content and the residents' outbox. Start with
/// `Agent`, the composition root.
@NullMarked
package ua.krynytsia.agent;

import org.jspecify.annotations.NullMarked;
