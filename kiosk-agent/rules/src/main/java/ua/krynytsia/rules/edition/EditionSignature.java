// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// Ed25519 (RFC 8032) over the line [#DOMAIN] and the manifest's bytes, so that a signature of
/// another kind of thing never passes for one of an edition.
public final class EditionSignature {
    private static final String DOMAIN = "krynytsia edition manifest 1\n";

    private EditionSignature() {}

    public static SignedManifest sign(Manifest manifest, String keyId, PrivateKey key) {
        Bytes bytes = Bytes.of(WireJson.write(manifest));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            feed(signature, bytes);
            return new SignedManifest(bytes, keyId, Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot sign an edition with the key " + keyId, e);
        }
    }

    /// The manifest, after its signature held against one of the edition keys of `root`.
    ///
    /// @throws RuleException where the key is not one of them or the signature does not hold
    public static Manifest verify(SignedManifest signed, RootDocument root) {
        return verify(signed, root.editionKeys());
    }

    /// As [#verify(SignedManifest, RootDocument)], by these keys.
    public static Manifest verify(SignedManifest signed, List<RootDocument.NamedKey> keys) {
        RootDocument.NamedKey named =
                keys.stream()
                        .filter(key -> key.id().equals(signed.key()))
                        .findFirst()
                        .orElseThrow(() ->
                                new RuleException(
                                        "the edition is signed by the key '"
                                                + signed.key()
                                                + "', which is not trusted"));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey(named.key()));
            feed(signature, signed.manifest());
            if (!signature.verify(signed.signature().toArray())) {
                throw new RuleException("the signature of the edition's manifest does not hold");
            }
        } catch (GeneralSecurityException e) {
            throw new RuleException("the signature of the edition's manifest cannot be read", e);
        }
        return WireJson.read(signed.manifest().toArray(), Manifest.class);
    }

    private static PublicKey publicKey(Bytes encoded) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(encoded.toArray()));
    }

    private static void feed(Signature signature, Bytes manifest) throws GeneralSecurityException {
        signature.update(DOMAIN.getBytes(StandardCharsets.US_ASCII));
        signature.update(manifest.toArray());
    }
}
