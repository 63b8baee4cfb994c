// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;

class SealTest {
    private static final KeyPair SERVER = pair();
    private static final KeyPair FOREIGN = pair();
    private static final RootDocument.NamedKey SEAL_KEY = named("seal-1", SERVER);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Submission WORDS =
            new Submission(
                    new UUID(0x0192_0000_0000_7000L, 0x8000_0000_0000_0001L),
                    new Submission.Receipt(
                            "K7-000001-0", "271828", Instant.parse("2026-11-22T10:00:00Z")),
                    new Submission.Origin(new KioskId("kiosk-07"), 3, "uk"),
                    new Submission.Answers(
                            "appeal",
                            1,
                            Map.of(
                                    "matter",
                                    new FieldValue.Text(
                                            LocalizedText.of("Не горить ліхтар на подвірʼї")))));

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RootDocument.NamedKey named(String id, KeyPair pair) {
        return new RootDocument.NamedKey(id, Bytes.of(pair.getPublic().getEncoded()));
    }

    private static SealedEnvelope sealed() {
        return Seal.seal(WORDS, SEAL_KEY, RANDOM);
    }

    private static Bytes flipped(Bytes bytes, int bit) {
        byte[] changed = bytes.toArray();
        changed[bit / 8] ^= (byte) (1 << bit % 8);
        return Bytes.of(changed);
    }

    private static void assertRefused(SealedEnvelope envelope, String as) {
        assertThatThrownBy(() -> Seal.open(envelope, SEAL_KEY, SERVER.getPrivate()))
                .as(as)
                .isInstanceOf(RuleException.class);
    }

    @Test
    void theRightKeyOpensIt() {
        assertThat(Seal.open(sealed(), SEAL_KEY, SERVER.getPrivate())).isEqualTo(WORDS);
    }

    @Test
    void theVectorOfVersion1StillOpens() throws GeneralSecurityException {
        byte[] pkcs8 = Base64.getMimeDecoder().decode(Vectors.bytes("seal/private-key-v1.txt"));
        PrivateKey key =
                KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var named =
                WireJson.read(Vectors.bytes("seal/seal-key-v1.json"), RootDocument.NamedKey.class);
        var envelope = WireJson.read(Vectors.bytes("seal/envelope-v1.json"), SealedEnvelope.class);

        assertThat(Seal.open(envelope, named, key)).isEqualTo(WORDS);
    }

    @Test
    void noOtherKeyOpensIt() {
        SealedEnvelope envelope = sealed();

        assertThatThrownBy(() -> Seal.open(envelope, SEAL_KEY, FOREIGN.getPrivate()))
                .isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> Seal.open(envelope, named("seal-1", FOREIGN), SERVER.getPrivate()))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void anyChangedBitIsRefused() {
        SealedEnvelope whole = sealed();
        IntStream.range(0, whole.ephemeral().length() * 8)
                .mapToObj(bit -> flipped(whole.ephemeral(), bit))
                .forEach(changed ->
                        assertRefused(
                                new SealedEnvelope(
                                        whole.id(),
                                        whole.kiosk(),
                                        whole.sealKey(),
                                        changed,
                                        whole.ciphertext()),
                                "one-time key"));
        IntStream.range(0, whole.ciphertext().length())
                .mapToObj(at -> flipped(whole.ciphertext(), at * 8 + at % 8))
                .forEach(changed ->
                        assertRefused(
                                new SealedEnvelope(
                                        whole.id(),
                                        whole.kiosk(),
                                        whole.sealKey(),
                                        whole.ephemeral(),
                                        changed),
                                "ciphertext"));
    }

    @Test
    void underAnotherIdKioskOrKeyNameItIsRefused() {
        SealedEnvelope whole = sealed();
        KioskId other = new KioskId("kiosk-08");
        Bytes key = whole.ephemeral();
        Bytes text = whole.ciphertext();

        assertRefused(new SealedEnvelope(new UUID(1, 2), whole.kiosk(), "seal-1", key, text), "id");
        assertRefused(new SealedEnvelope(whole.id(), other, "seal-1", key, text), "kiosk");
        assertRefused(new SealedEnvelope(whole.id(), whole.kiosk(), "seal-2", key, text), "key");
    }

    @Test
    void cutShortItIsRefused() {
        SealedEnvelope whole = sealed();
        for (int length = 0; length < 40; length++) {
            Bytes part = Bytes.of(Arrays.copyOf(whole.ciphertext().toArray(), length));

            assertRefused(
                    new SealedEnvelope(
                            whole.id(), whole.kiosk(), whole.sealKey(), whole.ephemeral(), part),
                    length + " bytes");
        }
    }

    @Test
    void theSameWordsNeverLookTheSame() {
        SealedEnvelope first = sealed();
        SealedEnvelope second = sealed();

        assertThat(first.ephemeral()).isNotEqualTo(second.ephemeral());
        assertThat(first.ciphertext()).isNotEqualTo(second.ciphertext());
        assertThat(first.ciphertext().length()).isEqualTo(second.ciphertext().length());
    }

    @Test
    void noneOfTheWordsCanBeSeenFromOutside() {
        SealedEnvelope envelope = sealed();
        String outside =
                envelope
                        + new String(WireJson.write(envelope), StandardCharsets.UTF_8)
                        + new String(envelope.ciphertext().toArray(), StandardCharsets.ISO_8859_1);

        assertThat(outside).doesNotContain("271828", "ліхтар", "K7-000001", "appeal");
    }

    @Test
    void aKeyThatIsNoneIsRefused() {
        var nonsense = new RootDocument.NamedKey("seal-1", Bytes.utf8("nonsense"));

        assertThatThrownBy(() -> Seal.seal(WORDS, nonsense, RANDOM))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("seal-1");
    }
}
