// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/// What stands between this kiosk and an answer of its server.
public enum Obstacle {
    /// Nobody answers, or the answer broke off.
    SILENCE,
    /// The server's name means nothing to the network.
    NAME,
    /// Who answers does not prove to be the server.
    TLS,
    /// Somebody in between answers in the server's place and wants something first.
    PORTAL;

    static Obstacle of(Throwable cause) {
        return Stream.iterate(
                        Optional.of(cause), Optional::isPresent, it -> it.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .map(Obstacle::single)
                .filter(it -> it != SILENCE)
                .findFirst()
                .orElse(SILENCE);
    }

    private static Obstacle single(Throwable cause) {
        return switch (cause) {
            case PortalException _ -> PORTAL;
            case UnknownHostException _ -> NAME;
            case UnresolvedAddressException _ -> NAME;
            case SSLException _ -> TLS;
            default -> SILENCE;
        };
    }
}
