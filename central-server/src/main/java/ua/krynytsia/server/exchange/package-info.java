// SPDX-License-Identifier: GPL-3.0-or-later
/// Files of others into the catalogue. Start with [Exchange]. A file is one transaction: all its
/// good rows come in, or nothing does; every other row stands in the [ImportReport]. Any thread.
@NullMarked
package ua.krynytsia.server.exchange;

import org.jspecify.annotations.NullMarked;
