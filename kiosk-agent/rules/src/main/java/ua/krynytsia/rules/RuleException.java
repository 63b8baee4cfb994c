// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules;

/// Bytes or words that break a rule shared by all sides. Permanent: the same input fails again.
public final class RuleException extends RuntimeException {
    public RuleException(String message) {
        super(message);
    }

    public RuleException(String message, Throwable cause) {
        super(message, cause);
    }
}
