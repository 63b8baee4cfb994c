// SPDX-License-Identifier: GPL-3.0-or-later
/// The technician at the kiosk's own screen: the requests `SERVICE_*` of `wire.local.LocalPaths` on
/// the loopback port. Start with [ScreenRoutes]. Each request runs on a virtual thread of the HTTP
/// server. May import `agent.service.desk` and `agent.service.entrance`.
@NullMarked
package ua.krynytsia.agent.service.screen;

import org.jspecify.annotations.NullMarked;
