// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import ua.krynytsia.agent.AgentException;

/// Where the page listens.
///
/// @param host an address of this machine on the service network
/// @param port 0 for any free one
public record ServiceAddress(String host, int port) {
    private static final int LAST_PORT = 65_535;

    /// Reads `192.168.77.1:8443` or `[fd00::1]:8443`.
    ///
    /// @throws AgentException where it is neither
    public static ServiceAddress parse(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon).replaceAll("^\\[|]$", "");
        if (host.isBlank() || !text.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new AgentException(
                    "the setting 'service' must be address:port, but is '" + text + "'");
        }
        int port = Integer.parseInt(text.substring(colon + 1));
        if (port > LAST_PORT) {
            throw new AgentException("the port in 'service' must be at most 65535");
        }
        return new ServiceAddress(host, port);
    }
}
