// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

class IdentityFileTest {
    @TempDir private Path folder;

    private final KeyPair keeper = pair();
    private final RootDocument first = root(1, "edition-1");
    private IdentityFile file;

    @BeforeEach
    void enrol() {
        file = new IdentityFile(FileDisk.at(folder));
        file.keep(identity("certificate"));
    }

    @Test
    void theGenerationBeforeHoldsWhereTheNewestIsDamaged() throws IOException {
        file.keep(identity("renewed"));
        damage("identity.0");

        file = new IdentityFile(FileDisk.at(folder));

        assertThat(file.find()).contains(identity("certificate"));
        assertThat(file.isDamaged()).isTrue();
        assertThat(file.isLost()).isFalse();
        assertThat(folder.resolve("quarantine/identity.0")).exists();
    }

    @Test
    void identityThatIsGoneInBothGenerationsIsLostNotMissing() throws IOException {
        file.keep(identity("renewed"));
        damage("identity.0");
        damage("identity.1");

        file = new IdentityFile(FileDisk.at(folder));

        assertThat(file.find()).isEmpty();
        assertThat(file.isLost()).isTrue();
        assertThat(file.findRoot()).contains(first);
        file.keep(identity("new ticket"));
        assertThat(new IdentityFile(FileDisk.at(folder)).isLost()).isFalse();
    }

    @Test
    void machineThatWasNeverEnrolledHasLostNothing() {
        var fresh = new IdentityFile(FileDisk.at(folder.resolve("fresh")));

        assertThat(fresh.find()).isEmpty();
        assertThat(fresh.isLost()).isFalse();
    }

    @Test
    void residentsWordsWithoutAnIdentityAreATraceOfALostOne() {
        FileDisk disk = FileDisk.at(folder.resolve("moved"));
        disk.write(Path.of("outbox", "waiting", "1"), new byte[1]);

        assertThat(new IdentityFile(disk).isLost()).isTrue();
    }

    @Test
    void theChainIsFollowedAndOutlivesARestart() {
        RootDocument second = root(2, "edition-2");

        file.follow(signed(second));
        assertThat(file.findRoot()).contains(second);

        file = new IdentityFile(FileDisk.at(folder));
        assertThat(file.findRoot()).contains(second);
        file.follow(signed(root(3, "edition-3")));
        assertThat(file.findRoot().orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void aVersionIsNotTakenBack() {
        file.follow(signed(root(2, "edition-2")));
        file.follow(signed(root(3, "edition-3")));

        for (long version = 1; version <= 3; version++) {
            SignedRoot old = signed(root(version, "edition-9"));
            assertThatThrownBy(() -> file.follow(old)).isInstanceOf(RuleException.class);
        }
        assertThat(file.findRoot().orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void whatNoKeeperSignedIsNotFollowed() {
        Bytes json = Bytes.of(WireJson.write(root(2, "edition-2")));

        assertThatThrownBy(() -> file.follow(new SignedRoot(json, List.of())))
                .isInstanceOf(RuleException.class);
        assertThat(new IdentityFile(FileDisk.at(folder)).findRoot()).contains(first);
    }

    @Test
    void aDamagedFileIsPutAsideAndTheEnrolmentsRootHolds() throws IOException {
        file.follow(signed(root(2, "edition-2")));
        Path kept = folder.resolve("identity/signed-root.json");
        Files.writeString(
                kept, Files.readString(kept).replaceFirst("\"root\":\"..", "\"root\":\"AA"));

        file = new IdentityFile(FileDisk.at(folder));

        assertThat(file.findRoot()).contains(first);
        assertThat(folder.resolve("quarantine/signed-root.json")).exists();
    }

    private Identity identity(String certificate) {
        return new Identity(
                new KioskId("kiosk-01"),
                URI.create("https://centre"),
                new Identity.Credentials("authority", certificate, Bytes.utf8("key")),
                "01",
                first);
    }

    private void damage(String name) throws IOException {
        Path kept = folder.resolve("identity").resolve(name);
        byte[] bytes = Files.readAllBytes(kept);
        bytes[bytes.length - 3] ^= 1;
        Files.write(kept, bytes);
    }

    private SignedRoot signed(RootDocument root) {
        Bytes json = Bytes.of(WireJson.write(root));
        return new SignedRoot(json, List.of(RootChain.sign(json, "keeper-1", keeper.getPrivate())));
    }

    private RootDocument root(long version, String editionKey) {
        var charter =
                new RootDocument.Charter(
                        List.of(
                                new NamedKey(
                                        "keeper-1", Bytes.of(keeper.getPublic().getEncoded()))),
                        1,
                        List.of(),
                        List.of(),
                        "authority");
        return new RootDocument(
                version,
                List.of(new NamedKey(editionKey, Bytes.utf8(editionKey))),
                List.of(new NamedKey("seal-1", Bytes.utf8("seal"))),
                Optional.of(charter));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
