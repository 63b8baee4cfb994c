// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import ua.krynytsia.wire.Require;

/// The certificate before it stays in force until this one was used, at most sixty days.
///
/// @param certificate the kiosk's next certificate and its chain, PEM
public record RenewalReply(String certificate) {
    public RenewalReply {
        Require.text("certificate", 50_000, certificate);
    }
}
