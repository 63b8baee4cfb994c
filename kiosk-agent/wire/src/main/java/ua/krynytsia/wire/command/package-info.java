// SPDX-License-Identifier: GPL-3.0-or-later
/// What the server asks single kiosks to do, and how far they have come. Start with [KioskCommand].
/// Immutable; any thread.
@NullMarked
package ua.krynytsia.wire.command;

import org.jspecify.annotations.NullMarked;
