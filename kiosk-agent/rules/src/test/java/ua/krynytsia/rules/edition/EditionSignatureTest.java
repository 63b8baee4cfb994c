// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

class EditionSignatureTest {
    private static final KeyPair OURS = pair();
    private static final KeyPair FOREIGN = pair();
    private static final Manifest MANIFEST =
            new Manifest(
                    new EditionNumber(7),
                    new EditionNumber(6),
                    Instant.parse("2026-11-22T10:00:00Z"),
                    Instant.parse("2026-12-22T10:00:00Z"),
                    new Manifest.Size(3, 200, 400),
                    Sha256.of(new byte[0]));
    private static final RootDocument ROOT = root(OURS);

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RootDocument root(KeyPair pair) {
        Bytes key = Bytes.of(pair.getPublic().getEncoded());
        return new RootDocument(
                1,
                List.of(new RootDocument.NamedKey("edition-1", key)),
                List.of(new RootDocument.NamedKey("seal-1", Bytes.utf8("not used here"))));
    }

    private static SignedManifest signed() {
        return EditionSignature.sign(MANIFEST, "edition-1", OURS.getPrivate());
    }

    private static Bytes flipped(Bytes bytes, int bit) {
        byte[] changed = bytes.toArray();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return Bytes.of(changed);
    }

    @Test
    void whatWeSignedIsTrusted() {
        assertThat(EditionSignature.verify(signed(), ROOT)).isEqualTo(MANIFEST);
    }

    @Test
    void theVectorOfVersion1StillHolds() {
        var root = WireJson.read(Vectors.bytes("edition/root-v1.json"), RootDocument.class);
        var signed = WireJson.read(Vectors.bytes("edition/manifest-v1.json"), SignedManifest.class);

        assertThat(EditionSignature.verify(signed, root)).isEqualTo(MANIFEST);
    }

    @Test
    void anyChangedBitOfTheManifestIsRefused() {
        SignedManifest signed = signed();
        for (int bit = 0; bit < signed.manifest().length() * 8; bit++) {
            var changed =
                    new SignedManifest(
                            flipped(signed.manifest(), bit), signed.key(), signed.signature());

            assertThatThrownBy(() -> EditionSignature.verify(changed, ROOT))
                    .isInstanceOf(RuleException.class);
        }
    }

    @Test
    void anyChangedBitOfTheSignatureIsRefused() {
        SignedManifest signed = signed();
        for (int bit = 0; bit < signed.signature().length() * 8; bit++) {
            var changed =
                    new SignedManifest(
                            signed.manifest(), signed.key(), flipped(signed.signature(), bit));

            assertThatThrownBy(() -> EditionSignature.verify(changed, ROOT))
                    .isInstanceOf(RuleException.class);
        }
    }

    @Test
    void foreignAndUnnamedKeysAreRefused() {
        var foreign = EditionSignature.sign(MANIFEST, "edition-1", FOREIGN.getPrivate());
        var unnamed = EditionSignature.sign(MANIFEST, "edition-2", OURS.getPrivate());
        var sealing = EditionSignature.sign(MANIFEST, "seal-1", OURS.getPrivate());

        assertThatThrownBy(() -> EditionSignature.verify(foreign, ROOT))
                .hasMessageContaining("does not hold");
        assertThatThrownBy(() -> EditionSignature.verify(unnamed, ROOT))
                .hasMessageContaining("'edition-2', which is not trusted");
        assertThatThrownBy(() -> EditionSignature.verify(sealing, ROOT))
                .hasMessageContaining("'seal-1', which is not trusted");
    }

    @Test
    void aSignatureOfTheBytesWithoutTheirDomainIsRefused() throws GeneralSecurityException {
        Bytes bytes = signed().manifest();
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(OURS.getPrivate());
        signature.update(bytes.toArray());
        var bare = new SignedManifest(bytes, "edition-1", Bytes.of(signature.sign()));

        assertThatThrownBy(() -> EditionSignature.verify(bare, ROOT))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aManifestThatSaysNonsenseIsRefusedThoughSigned() throws GeneralSecurityException {
        Bytes bytes = Bytes.utf8("{\"number\":1,\"previous\":2}");
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(OURS.getPrivate());
        signature.update(Bytes.utf8("krynytsia edition manifest 1\n").toArray());
        signature.update(bytes.toArray());
        var nonsense = new SignedManifest(bytes, "edition-1", Bytes.of(signature.sign()));

        assertThatThrownBy(() -> EditionSignature.verify(nonsense, ROOT))
                .isInstanceOf(WireException.class);
    }
}
