// SPDX-License-Identifier: GPL-3.0-or-later
/// The technician's page on the service network: HTTPS with the kiosk's own certificate, drawn on
/// the kiosk, without scripts. Start with [ServiceServer]; [PageRoutes] is the table of contents.
/// Each request runs on a virtual thread of the HTTP server. May import `agent.service` and its
/// `bundle`, `desk` and `entrance`; the only user of ZXing is [QrDrawing].
@NullMarked
package ua.krynytsia.agent.service.page;

import org.jspecify.annotations.NullMarked;
