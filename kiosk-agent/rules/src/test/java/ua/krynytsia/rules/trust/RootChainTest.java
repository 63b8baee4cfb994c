// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.fleet.SignedRoot.KeeperSignature;
import ua.krynytsia.wire.json.WireJson;

class RootChainTest {
    private static final NamedKey EDITION = new NamedKey("edition-1", Bytes.utf8("edition"));
    private static final NamedKey SEAL = new NamedKey("seal-1", Bytes.utf8("seal"));
    private static final List<Keeper> OLD = List.of(keeper("a"), keeper("b"), keeper("c"));
    private static final List<Keeper> NEW = List.of(keeper("d"), keeper("e"), keeper("f"));

    private final RootDocument first = root(1, OLD);

    @Test
    void twoOfThreeKeepersAndTheTicketsDigestBeginTheChain() {
        SignedRoot signed = signed(first, OLD.get(0), OLD.get(2));

        assertThat(RootChain.first(signed, signed.root().sha256())).isEqualTo(first);
        assertThat(RootChain.kept(signed)).isEqualTo(first);
    }

    @Test
    void anotherDocumentThanTheTicketNamesIsRefused() {
        SignedRoot signed = signed(first, OLD.get(0), OLD.get(1));

        assertThatThrownBy(() -> RootChain.first(signed, Bytes.utf8("x").sha256()))
                .hasMessageContaining("ticket");
    }

    @Test
    void oneKeeperIsNotEnoughHoweverOftenItSigns() {
        SignedRoot signed = signed(first, OLD.get(0), OLD.get(0));

        assertThatThrownBy(() -> RootChain.first(signed, signed.root().sha256()))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("signed by 1");
    }

    @Test
    void theNextIsSignedByTheKeepersOfBoth() {
        RootDocument next = root(2, NEW);

        assertThat(
                        RootChain.next(
                                first,
                                signed(next, OLD.get(0), OLD.get(1), NEW.get(1), NEW.get(2))))
                .isEqualTo(next);
        assertThatThrownBy(() -> RootChain.next(first, signed(next, NEW.get(0), NEW.get(1))))
                .hasMessageContaining("signed by 0");
        assertThatThrownBy(() ->
                        RootChain.next(first, signed(next, OLD.get(0), OLD.get(1), NEW.get(1))))
                .hasMessageContaining("signed by 1");
    }

    @Test
    void aVersionIsNeitherRepeatedNorSkippedNorTakenBack() {
        RootDocument third = root(3, OLD);

        for (RootDocument wrong : List.of(first, third, root(2, OLD))) {
            RootDocument current = wrong.version() == 2 ? third : first;
            assertThatThrownBy(() -> RootChain.next(current, signed(wrong, OLD.get(0), OLD.get(1))))
                    .hasMessageContaining("cannot follow");
        }
    }

    @Test
    void aSignatureOfAnotherKindOfThingDoesNotPass() throws GeneralSecurityException {
        Bytes json = Bytes.of(WireJson.write(first));
        var signatures = new ArrayList<KeeperSignature>();
        for (Keeper keeper : OLD) {
            Signature plain = Signature.getInstance("Ed25519");
            plain.initSign(keeper.pair().getPrivate());
            plain.update("krynytsia edition manifest 1\n".getBytes(StandardCharsets.UTF_8));
            plain.update(json.toArray());
            signatures.add(new KeeperSignature(keeper.id(), Bytes.of(plain.sign())));
        }

        assertThatThrownBy(() -> RootChain.kept(new SignedRoot(json, signatures)))
                .hasMessageContaining("signed by 0");
    }

    @Test
    void aChangedByteIsRefused() {
        SignedRoot honest = signed(first, OLD.get(0), OLD.get(1));
        byte[] bent =
                honest.root()
                        .utf8()
                        .replace("edition-1", "edition-2")
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(
                        () -> RootChain.kept(new SignedRoot(Bytes.of(bent), honest.signatures())))
                .hasMessageContaining("signed by 0");
    }

    @Test
    void aDocumentOfBeforeThereWereKeepersIsFollowedByNone() {
        var old = new RootDocument(1, List.of(EDITION), List.of(SEAL));

        assertThatThrownBy(() -> RootChain.next(old, signed(root(2, OLD), OLD.get(0), OLD.get(1))))
                .hasMessageContaining("names no keepers");
    }

    @Test
    void aKeyStandsInOneRoleOnly() {
        var twice = new NamedKey("other", EDITION.key());

        assertThatThrownBy(() -> new RootDocument(1, List.of(EDITION, twice), List.of(SEAL)))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> root(1, List.of(OLD.get(0), OLD.get(0), OLD.get(1))))
                .isInstanceOf(WireException.class);
    }

    private static RootDocument root(long version, List<Keeper> keepers) {
        return new RootDocument(
                version,
                List.of(EDITION),
                List.of(SEAL),
                Optional.of(
                        new RootDocument.Charter(
                                keepers.stream().map(Keeper::named).toList(),
                                2,
                                List.of(),
                                List.of(),
                                "authority")));
    }

    private static SignedRoot signed(RootDocument root, Keeper... keepers) {
        Bytes json = Bytes.of(WireJson.write(root));
        return new SignedRoot(
                json,
                Arrays.stream(keepers)
                        .map(keeper ->
                                RootChain.sign(json, keeper.id(), keeper.pair().getPrivate()))
                        .toList());
    }

    private static Keeper keeper(String id) {
        try {
            return new Keeper(id, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Keeper(String id, KeyPair pair) {
        NamedKey named() {
            return new NamedKey(id, Bytes.of(pair.getPublic().getEncoded()));
        }
    }
}
