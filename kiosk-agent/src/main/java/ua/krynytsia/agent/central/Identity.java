// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.net.URI;
import java.security.PrivateKey;
import java.util.Optional;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument;

/// Who this kiosk is to the server, as its enrolment said.
///
/// @param receiptPrefix the two characters that begin its receipt numbers
/// @param root the keys it trusts
public record Identity(
        KioskId kiosk,
        URI server,
        Credentials credentials,
        String receiptPrefix,
        RootDocument root) {
    /// @param newest the root document trusted now, where there is one
    Identity with(Credentials next, Optional<RootDocument> newest) {
        return new Identity(kiosk, server, next, receiptPrefix, newest.orElse(root));
    }

    /// @param authority the server's, PEM
    /// @param certificate this kiosk's and its chain, PEM
    /// @param privateKey PKCS #8
    public record Credentials(String authority, String certificate, Bytes privateKey) {
        Keys.Shown shown() {
            return new Keys.Shown(authority, certificate, privateKey);
        }

        /// By which this kiosk signs.
        public PrivateKey key() {
            return Keys.privateKey(privateKey);
        }

        /// Without anything of it.
        @Override
        public String toString() {
            return "Credentials";
        }
    }
}
