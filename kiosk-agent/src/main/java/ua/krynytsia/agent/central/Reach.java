// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.net.InetSocketAddress;
import java.util.Optional;
import ua.krynytsia.agent.time.TrustedTime;

/// By what the server is reached and judged.
///
/// @param time learns from every answer
/// @param proxy that stands between this kiosk and the server
public record Reach(TrustedTime time, Optional<InetSocketAddress> proxy) {}
