// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.EOFException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
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

    static Obstacle of(Throwable failure) {
        List<Throwable> chain =
                Stream.iterate(
                                Optional.of(failure),
                                Optional::isPresent,
                                it -> it.map(Throwable::getCause))
                        .flatMap(Optional::stream)
                        .toList();
        return Stream.of(PORTAL, NAME, SILENCE, TLS)
                .filter(obstacle -> chain.stream().anyMatch(obstacle::shows))
                .findFirst()
                .orElse(SILENCE);
    }

    private boolean shows(Throwable cause) {
        return switch (this) {
            case PORTAL -> cause instanceof PortalException || isPlainAnswer(cause);
            case NAME ->
                    cause instanceof UnknownHostException
                            || cause instanceof UnresolvedAddressException;
            case SILENCE -> cause instanceof SocketException || cause instanceof EOFException;
            case TLS -> cause instanceof SSLException && !isBrokenOff(cause);
        };
    }

    /// The JDK meets bytes that are not TLS: somebody answers in the clear; or a proxy that does
    /// not let us through. It has no types for either.
    private static boolean isPlainAnswer(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof SSLException && message.contains("SSL message")
                || message.startsWith("Tunnel failed");
    }

    private static boolean isBrokenOff(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return message.contains("terminated the handshake") || message.contains("closed");
    }
}
