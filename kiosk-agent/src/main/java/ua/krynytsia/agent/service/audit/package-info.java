// SPDX-License-Identifier: GPL-3.0-or-later
/// What technicians did, kept until the server has it. Start with [Audit]; [AuditDelivery] hands it
/// over, on a thread of its own started by `agent.supervise`; everything else on any thread. May
/// import `agent.disk` and `agent.supervise`.
@NullMarked
package ua.krynytsia.agent.service.audit;

import org.jspecify.annotations.NullMarked;
