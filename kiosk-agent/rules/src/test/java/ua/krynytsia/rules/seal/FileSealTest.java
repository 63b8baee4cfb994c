// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.Vectors;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.json.WireJson;

class FileSealTest {
    private static final int PIECE = 1 << 16;
    private static final int SEALED_PIECE = PIECE + 16;
    private static final UUID REFERENCE = new UUID(0x8000, 7);
    private static final KioskId KIOSK = new KioskId("kiosk-07");
    private static final KeyPair SERVER = pair();
    private static final RootDocument.NamedKey KEY = named(SERVER);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 5})
    void theRightKeyOpensAFileOfEveryLength(int length) {
        byte[] file = file(length);
        FileSeal seal = seal(file);

        byte[] sealed = sealed(seal, file);

        assertThat(seal.length(length)).isEqualTo(sealed.length);
        assertThat(sealed(seal, file)).isEqualTo(sealed);
        assertThat(opened(sealed, Sha256.of(file))).isEqualTo(file);
    }

    @Test
    void theVectorOfVersion1StillOpens() throws GeneralSecurityException, IOException {
        byte[] pkcs8 = Base64.getMimeDecoder().decode(Vectors.bytes("seal/private-key-v1.txt"));
        PrivateKey key =
                KeyFactory.getInstance("X25519").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        var named =
                WireJson.read(Vectors.bytes("seal/seal-key-v1.json"), RootDocument.NamedKey.class);
        String text = "Не горить ліхтар на подвірʼї\n".repeat(1320);
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        var sealed = new ByteArrayInputStream(Vectors.bytes("seal/attachment-v1.bin"));
        var plain = new ByteArrayOutputStream();

        FileSeal.open(sealed, Sha256.of(file), named, key, plain);

        assertThat(plain.toByteArray()).isEqualTo(file).hasSizeGreaterThan(PIECE);
    }

    @Test
    void itIsNotOpenedForAnotherFileKioskReferenceOrKey() {
        byte[] file = file(100);
        byte[] sealed = sealed(seal(file), file);
        Sha256 hash = Sha256.of(file);

        assertRefused(sealed, Sha256.of(new byte[0]));
        assertRefused(replaced(sealed, "kiosk-07", "kiosk-08"), hash);
        assertRefused(replaced(sealed, "000000000007", "000000000008"), hash);
        assertRefused(replaced(sealed, "seal-1", "seal-2"), hash);
        KeyPair foreign = pair();
        assertThatThrownBy(() ->
                        FileSeal.open(
                                new ByteArrayInputStream(sealed),
                                hash,
                                named(foreign),
                                foreign.getPrivate(),
                                OutputStream.nullOutputStream()))
                .isInstanceOf(RuleException.class);
    }

    @Test
    void aChangedCutOrReorderedFileIsRefused() {
        byte[] file = file(3 * PIECE);
        byte[] sealed = sealed(seal(file), file);
        Sha256 hash = Sha256.of(file);
        int line = sealed.length - 3 * SEALED_PIECE;

        for (int at = line; at < sealed.length; at += SEALED_PIECE / 2) {
            byte[] changed = sealed.clone();
            changed[at] ^= 4;
            assertRefused(changed, hash);
        }
        for (int left : new int[] {line, line + 5, line + SEALED_PIECE, sealed.length - 1}) {
            assertRefused(Arrays.copyOf(sealed, left), hash);
        }
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, line, swapped, line + SEALED_PIECE, SEALED_PIECE);
        System.arraycopy(sealed, line + SEALED_PIECE, swapped, line, SEALED_PIECE);
        assertRefused(swapped, hash);
        assertRefused(Arrays.copyOf(sealed, sealed.length + 1), hash);
    }

    @Test
    void nothingOfTheFileOrItsHashCanBeSeenFromOutside() {
        byte[] file = "Підʼїзд без світла".repeat(9).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = sealed(seal(file), file);

        String outside = new String(sealed, StandardCharsets.UTF_8);

        assertThat(outside).doesNotContain("світла", Sha256.of(file).hex());
        assertThat(sealed(seal(file), file)).isNotEqualTo(sealed);
    }

    @Test
    void whatDoesNotBeginWithALineIsRefusedBeforeItIsRead() {
        byte[] endless = new byte[5000];

        assertThatThrownBy(() -> FileSeal.header(new ByteArrayInputStream(endless)))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> FileSeal.header(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(WireException.class);
    }

    private static void assertRefused(byte[] sealed, Sha256 hash) {
        assertThatThrownBy(() -> opened(sealed, hash))
                .isInstanceOfAny(RuleException.class, UncheckedIOException.class);
    }

    private static FileSeal seal(byte[] file) {
        return FileSeal.of(REFERENCE, KIOSK, Sha256.of(file), KEY, new SecureRandom());
    }

    private static byte[] sealed(FileSeal seal, byte[] file) {
        var out = new ByteArrayOutputStream();
        try {
            seal.write(new ByteArrayInputStream(file), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, Sha256 hash) {
        var out = new ByteArrayOutputStream();
        try {
            FileSeal.open(new ByteArrayInputStream(sealed), hash, KEY, SERVER.getPrivate(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] replaced(byte[] sealed, String from, String to) {
        String text = new String(sealed, StandardCharsets.ISO_8859_1).replaceFirst(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] file(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RootDocument.NamedKey named(KeyPair pair) {
        return new RootDocument.NamedKey("seal-1", Bytes.of(pair.getPublic().getEncoded()));
    }
}
