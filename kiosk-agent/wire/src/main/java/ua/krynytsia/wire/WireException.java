// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// Words from outside that do not say what they should. The message names the field and the rule;
/// trying again with the same bytes never helps.
public final class WireException extends IllegalArgumentException {
    public WireException(String message) {
        super(message);
    }

    public WireException(String message, Throwable cause) {
        super(message, cause);
    }
}
