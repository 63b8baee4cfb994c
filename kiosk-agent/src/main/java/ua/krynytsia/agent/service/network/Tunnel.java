// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A socket through a proxy, by `CONNECT` (RFC 9110 §9.3.6).
final class Tunnel {
    private static final int LONGEST_HEAD = 8 * 1024;
    private static final int OK = 200;
    private static final int NETWORK_SIGN_IN = 511;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})\\b.*");

    private Tunnel() {}

    /// The proxy answered, but does not let through.
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final int status;

        Refused(int status) {
            super("the proxy answered " + status);
            this.status = status;
        }

        /// 0 where it does not speak HTTP.
        int status() {
            return status;
        }

        /// Whether somebody wants a sign-in on a page first (RFC 6585 §6).
        boolean isPortal() {
            return status / 100 == 3 || status == NETWORK_SIGN_IN;
        }
    }

    /// Asks for the way to the host; the socket is connected to the proxy.
    ///
    /// @throws Refused where the proxy answers something else than that it is open
    static void through(Socket socket, String host, int port) throws IOException {
        String place = (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
        String asked = "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n\r\n";
        socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        int status = status(head(socket.getInputStream()));
        if (status != OK) {
            throw new Refused(status);
        }
    }

    private static int status(String head) {
        Matcher line = STATUS.matcher(head.lines().findFirst().orElse(""));
        return line.matches() ? Integer.parseInt(line.group(1)) : 0;
    }

    /// Byte by byte: what follows the head belongs to the server already.
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.length() < LONGEST_HEAD && head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                break;
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
