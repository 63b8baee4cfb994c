// SPDX-License-Identifier: GPL-3.0-or-later
/// Outside sources that know of air raids. Start with [FeedWatch], which asks one [DangerFeed] for
/// all kiosks. Asked on the jobs' thread, answered on threads of the HTTP client. May import
/// `alerts`.
@NullMarked
package ua.krynytsia.server.alerts.feed;

import org.jspecify.annotations.NullMarked;
