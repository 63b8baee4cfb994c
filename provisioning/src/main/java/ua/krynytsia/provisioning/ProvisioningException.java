// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning;

/// A command of this module could not do its work; the message says what was attempted.
public final class ProvisioningException extends RuntimeException {
    public ProvisioningException(String message) {
        super(message);
    }

    public ProvisioningException(String message, Throwable cause) {
        super(message, cause);
    }
}
