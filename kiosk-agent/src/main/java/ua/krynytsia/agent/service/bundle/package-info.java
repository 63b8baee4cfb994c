// SPDX-License-Identifier: GPL-3.0-or-later
/// What a developer needs to see of a kiosk, as one zip file without anything personal or secret.
/// Start with [SupportBundle], which [BundleCollector] is; [Redaction] decides what may be seen.
/// Any thread. May import `agent.service`.
@NullMarked
package ua.krynytsia.agent.service.bundle;

import org.jspecify.annotations.NullMarked;
