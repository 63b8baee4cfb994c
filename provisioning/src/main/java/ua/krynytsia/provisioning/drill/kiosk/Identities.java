// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kiosk;

import java.net.URI;
import ua.krynytsia.agent.central.Identity;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument;

/// What the server hands a kiosk at enrolment and at each renewal of its certificate.
public final class Identities {
    private static final String FILLED = "0123456789abcdef".repeat(80);

    private Identities() {}

    /// As after so many renewals.
    public static Identity renewed(int times, RootDocument root) {
        String chain = "certificate " + times + " " + FILLED;
        var credentials =
                new Identity.Credentials("authority " + FILLED, chain, Bytes.utf8("key " + times));
        return new Identity(
                new KioskId("kiosk-07"),
                URI.create("https://centre.example"),
                credentials,
                "K7",
                root);
    }
}
