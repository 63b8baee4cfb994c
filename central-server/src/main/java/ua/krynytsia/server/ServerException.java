// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

/// Something the server cannot do although nobody asked for the wrong thing: a full disk, a damaged
/// database, a lost key. The message says what was attempted; trying again may help only after a
/// person has mended the cause.
public class ServerException extends RuntimeException {
    public ServerException(String message) {
        super(message);
    }

    public ServerException(String message, Throwable cause) {
        super(message, cause);
    }
}
