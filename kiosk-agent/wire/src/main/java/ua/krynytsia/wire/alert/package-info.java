// SPDX-License-Identifier: GPL-3.0-or-later
/// Emergency messages on their way from the server to the kiosks: a subset of the Common Alerting
/// Protocol 1.2 (OASIS Standard, 1 July 2010). Start with [AlertBoard]. Immutable; any thread. May
/// import `wire`.
@NullMarked
package ua.krynytsia.wire.alert;

import org.jspecify.annotations.NullMarked;
