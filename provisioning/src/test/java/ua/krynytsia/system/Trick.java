// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Duration;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// What a server that is ill, or not the server, may do to a kiosk.
enum Trick {
    NONE,
    /// No answer to anything.
    SILENCE,
    BROKEN_SIGNATURE {
        @Override
        SignedManifest manifest(SignedManifest honest, SignedManifest first) {
            return new SignedManifest(
                    honest.manifest(),
                    honest.key(),
                    Bytes.of(flipped(honest.signature().toArray())));
        }
    },
    /// A correct signature, but of a key that the kiosk does not trust.
    STRANGERS_KEY {
        @Override
        SignedManifest manifest(SignedManifest honest, SignedManifest first) {
            try {
                var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
                return EditionSignature.sign(later(honest), honest.key(), key);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    /// The first edition again, as it was once signed.
    OLDER_NUMBER {
        @Override
        SignedManifest manifest(SignedManifest honest, SignedManifest first) {
            return first;
        }
    },
    /// One byte in the middle of what was packed.
    CHANGED_BYTE {
        @Override
        byte[] edition(byte[] honest) {
            return flipped(honest);
        }
    };

    SignedManifest manifest(SignedManifest honest, SignedManifest first) {
        return honest;
    }

    boolean isOfTheManifest() {
        return this == BROKEN_SIGNATURE || this == STRANGERS_KEY || this == OLDER_NUMBER;
    }

    byte[] edition(byte[] honest) {
        return honest;
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 0x10;
        return changed;
    }

    private static Manifest later(SignedManifest honest) {
        var manifest = WireJson.read(honest.manifest().toArray(), Manifest.class);
        return new Manifest(
                new EditionNumber(manifest.number().value() + 1000),
                manifest.number(),
                manifest.issued(),
                manifest.expires().plus(Duration.ofDays(365)),
                manifest.size(),
                manifest.digest());
    }
}
