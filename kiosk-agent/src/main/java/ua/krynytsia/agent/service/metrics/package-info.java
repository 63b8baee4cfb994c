// SPDX-License-Identifier: GPL-3.0-or-later
/// What a Prometheus may scrape on loopback. Start with [KioskMetrics]; [MetricsRoute] answers `GET
/// /metrics`. Pure but for the counter of requests; any thread. May import `agent.service`.
@NullMarked
package ua.krynytsia.agent.service.metrics;

import org.jspecify.annotations.NullMarked;
