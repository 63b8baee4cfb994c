// SPDX-License-Identifier: GPL-3.0-or-later
/// The JSON of the wire words: the only place that knows Jackson. Start with [WireJson].
@NullMarked
package ua.krynytsia.wire.json;

import org.jspecify.annotations.NullMarked;
