// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.audit;

import java.time.Instant;

/// One deed with its doer and moment.
public record AuditRow(Instant at, String who, Deed deed) {}
