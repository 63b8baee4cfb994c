// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

/// The screen cannot start as it was told to; the message says what to mend.
public final class AppException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AppException(String message) {
        super(message);
    }
}
