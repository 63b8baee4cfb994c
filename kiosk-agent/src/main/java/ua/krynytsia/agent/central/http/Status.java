// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

/// The HTTP statuses (RFC 9110 §15) that mean something to a kiosk.
public final class Status {
    public static final int OK = 200;
    public static final int NO_CONTENT = 204;
    public static final int PARTIAL = 206;
    public static final int NOT_MODIFIED = 304;
    public static final int UNAUTHORIZED = 401;
    public static final int FORBIDDEN = 403;
    public static final int NOT_FOUND = 404;
    public static final int CONFLICT = 409;
    private static final int PROXY_WANTS_PASSWORD = 407;
    private static final int NETWORK_WANTS_SIGN_IN = 511;
    private static final int TIMEOUT = 408;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private Status() {}

    /// What no server of ours says.
    static boolean isOfProxies(int status) {
        return status == PROXY_WANTS_PASSWORD || status == NETWORK_WANTS_SIGN_IN;
    }

    /// Whether the same request may be answered otherwise later.
    static boolean isPassing(int status) {
        return status == TIMEOUT
                || status == TOO_EARLY
                || status == TOO_MANY
                || status >= SERVER_ERROR;
    }
}
