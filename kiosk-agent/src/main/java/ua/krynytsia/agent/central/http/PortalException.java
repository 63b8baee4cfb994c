// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.IOException;

/// Somebody on the way answered in the server's place: a proxy that wants a password, a captive
/// portal that wants a click.
final class PortalException extends IOException {
    PortalException(String message) {
        super(message);
    }
}
