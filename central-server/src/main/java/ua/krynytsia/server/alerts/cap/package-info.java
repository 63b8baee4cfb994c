// SPDX-License-Identifier: GPL-3.0-or-later
/// Emergency messages in the words of the Common Alerting Protocol 1.2 (OASIS Standard, 1 July
/// 2010). Start with [CapMessage]. Pure; any thread. May import `alerts`.
@NullMarked
package ua.krynytsia.server.alerts.cap;

import org.jspecify.annotations.NullMarked;
