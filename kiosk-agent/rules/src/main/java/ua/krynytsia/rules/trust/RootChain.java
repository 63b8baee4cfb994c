// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashSet;
import java.util.Set;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.RootDocument.Charter;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.SignedRoot.KeeperSignature;
import ua.krynytsia.wire.json.WireJson;

/// The chain of root documents: the first is trusted by its digest, which stands in the enrolment
/// ticket; each next one by the thresholds of the keepers of both, itself and the one before, and
/// only by a version one higher. Signatures are Ed25519 (RFC 8032) over the line [#DOMAIN] and the
/// document's bytes, so that a signature of another kind of thing never passes for one of a root.
/// The scheme is that of The Update Framework 1.0.33 §5.3.
public final class RootChain {
    private static final String DOMAIN = "krynytsia root document 1\n";

    private RootChain() {}

    public static KeeperSignature sign(Bytes root, String keeper, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            feed(signature, root);
            return new KeeperSignature(keeper, Bytes.of(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot sign a root document with the key " + keeper, e);
        }
    }

    /// @param digest SHA-256 of the document's bytes, from the ticket
    /// @throws RuleException where it is another one, or not signed by enough of its own keepers
    public static RootDocument first(SignedRoot signed, Sha256 digest) {
        if (!signed.root().sha256().equals(digest)) {
            throw new RuleException("the root document is not the one that the ticket names");
        }
        RootDocument root = read(signed);
        requireThreshold(signed, charter(root));
        return root;
    }

    /// @throws RuleException where it may not follow `current`
    public static RootDocument next(RootDocument current, SignedRoot signed) {
        RootDocument root = read(signed);
        if (root.version() != current.version() + 1) {
            throw new RuleException(
                    "a root document of version "
                            + root.version()
                            + " cannot follow version "
                            + current.version());
        }
        requireThreshold(signed, charter(current));
        requireThreshold(signed, charter(root));
        return root;
    }

    /// A document that was verified before and kept: its own keepers signed it.
    ///
    /// @throws RuleException where it is not what was kept
    public static RootDocument kept(SignedRoot signed) {
        RootDocument root = read(signed);
        requireThreshold(signed, charter(root));
        return root;
    }

    private static RootDocument read(SignedRoot signed) {
        try {
            return WireJson.read(signed.root().toArray(), RootDocument.class);
        } catch (WireException e) {
            throw new RuleException("a root document cannot be read: " + e.getMessage(), e);
        }
    }

    private static Charter charter(RootDocument root) {
        return root.charter()
                .orElseThrow(() ->
                        new RuleException(
                                "the root document of version "
                                        + root.version()
                                        + " names no keepers: enrol the kiosk anew"));
    }

    private static void requireThreshold(SignedRoot signed, Charter charter) {
        Set<String> signers = new HashSet<>();
        for (KeeperSignature signature : signed.signatures()) {
            charter.findKeeper(signature.key())
                    .filter(keeper -> holds(signed.root(), signature, keeper))
                    .ifPresent(keeper -> signers.add(keeper.id()));
        }
        if (signers.size() < charter.threshold()) {
            throw new RuleException(
                    "the root document is signed by "
                            + signers.size()
                            + " of its keepers, but it takes "
                            + charter.threshold());
        }
    }

    private static boolean holds(Bytes root, KeeperSignature signed, NamedKey keeper) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(
                    KeyFactory.getInstance("Ed25519")
                            .generatePublic(new X509EncodedKeySpec(keeper.key().toArray())));
            feed(signature, root);
            return signature.verify(signed.signature().toArray());
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static void feed(Signature signature, Bytes root) throws GeneralSecurityException {
        signature.update(DOMAIN.getBytes(StandardCharsets.US_ASCII));
        signature.update(root.toArray());
    }
}
