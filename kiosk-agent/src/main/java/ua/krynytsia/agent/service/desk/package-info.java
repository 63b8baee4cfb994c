// SPDX-License-Identifier: GPL-3.0-or-later
/// What a technician sees and may do, the same on the kiosk's own screen and on the service page.
/// Start with [ServiceDesk]; what is seen comes from [Section]s, what may be done from
/// [ActionTable]. Any thread. May import `agent.service.audit`, `agent.pins` and `agent.supervise`;
/// what it does to the kiosk it does through the ports of [Ports].
@NullMarked
package ua.krynytsia.agent.service.desk;

import org.jspecify.annotations.NullMarked;
