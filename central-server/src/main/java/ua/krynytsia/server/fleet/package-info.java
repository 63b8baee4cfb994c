// SPDX-License-Identifier: GPL-3.0-or-later
/// The terminals: enrolment, event streams, editions, health. Start with [FleetService], the list
/// of routes. Runs on the web server's virtual threads. May import `authority`, `http`, `store`,
/// `audit`; editions and appeals come through the ports [EditionSource] and [EnvelopeIntake].
@NullMarked
package ua.krynytsia.server.fleet;

import org.jspecify.annotations.NullMarked;
