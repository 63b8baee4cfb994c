// SPDX-License-Identifier: GPL-3.0-or-later
/// What passes between agent and screen while a technician is at work. Start with [ServiceView].
/// Immutable; any thread.
@NullMarked
package ua.krynytsia.wire.service;

import org.jspecify.annotations.NullMarked;
