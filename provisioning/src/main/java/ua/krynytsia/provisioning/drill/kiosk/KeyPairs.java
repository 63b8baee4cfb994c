// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kiosk;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.RootDocument;

/// Keys that live as long as a drill.
final class KeyPairs {
    private KeyPairs() {}

    static KeyPair make(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new ProvisioningException("no keys of " + algorithm + " here", e);
        }
    }

    static RootDocument.NamedKey named(String id, KeyPair pair) {
        return new RootDocument.NamedKey(id, Bytes.of(pair.getPublic().getEncoded()));
    }
}
