// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.roots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;

class RootsTest {
    private static final NamedKey EDITION = new NamedKey("edition-1", Bytes.utf8("edition"));
    private static final NamedKey SEAL = new NamedKey("seal-1", Bytes.utf8("seal"));

    @TempDir private Path folder;
    private Path offline;
    private Roots roots;

    @BeforeEach
    void open() {
        offline = folder.resolve("offline-keys");
        roots = opened(EDITION);
    }

    @Test
    void theFirstStartSignsTheFirstDocumentWithKeysToBeCarriedAway() throws IOException {
        RootDocument first = roots.document();

        assertThat(first.version()).isEqualTo(1);
        assertThat(first.editionKeys()).containsExactly(EDITION);
        assertThat(first.charter().orElseThrow().threshold()).isEqualTo(2);
        assertThat(RootChain.first(roots.newest(), roots.digest())).isEqualTo(first);
        assertThat(offline).isDirectoryContaining("glob:**/keeper-3.pem");
        assertThat(Files.readString(offline.resolve("README.txt"))).contains("keeper-2.pem");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(offline.resolve("keeper-1.pem"))))
                .isEqualTo("rw-------");
    }

    @Test
    void keysCarriedAwayAreNotMadeAgain() throws IOException {
        Files.move(offline, folder.resolve("carried-away"));

        Roots again = opened(EDITION);

        assertThat(again.document()).isEqualTo(roots.document());
        assertThat(offline).doesNotExist();
    }

    @Test
    void twoKeepersPutTheNextInForce() {
        SignedRoot draft = roots.draft(Optional.empty());
        SignedRoot once = Keepers.signedBy(offline.resolve("keeper-1.pem"), draft);
        SignedRoot still = Keepers.signedBy(offline.resolve("keeper-1.pem"), once);

        assertThatThrownBy(() -> roots.install(draft)).hasMessageContaining("signed by 0");
        assertThatThrownBy(() -> roots.install(still)).hasMessageContaining("signed by 1");
        RootDocument second =
                roots.install(Keepers.signedBy(offline.resolve("keeper-3.pem"), once));

        assertThat(second.version()).isEqualTo(2);
        assertThat(opened(EDITION).document()).isEqualTo(second);
        assertThat(roots.find(1)).isPresent();
    }

    @Test
    void newKeepersFollowByTheHandsOfBoth() {
        Path next = folder.resolve("next");
        SignedRoot draft = roots.draft(Optional.of(Keepers.in(next, new SecureRandom())));
        SignedRoot bySuccessors = signed(draft, next, 1, 2);

        assertThatThrownBy(() -> roots.install(bySuccessors)).hasMessageContaining("signed by 0");
        roots.install(signed(bySuccessors, offline, 2, 3));

        SignedRoot third = roots.draft(Optional.empty());
        assertThatThrownBy(() -> roots.install(signed(third, offline, 1, 2)))
                .hasMessageContaining("signed by 0");
        assertThat(roots.install(signed(third, next, 1, 3)).version()).isEqualTo(3);
    }

    @Test
    void theServersNewPlaceStandsInTheNextDocumentAndInThoseAfterIt() {
        URI place = URI.create("https://kiosks.city.example:7443");

        roots.install(signed(roots.draft(Optional.empty(), Optional.of(place)), offline, 1, 2));
        RootDocument third = roots.install(signed(roots.draft(Optional.empty()), offline, 1, 2));

        assertThat(third.charter().orElseThrow().server()).contains(place);
    }

    @Test
    void aDocumentWithoutThisServersOwnKeysIsNotInstalled() {
        NamedKey other = new NamedKey("edition-2", Bytes.utf8("other"));
        SignedRoot foreign = signed(opened(other).draft(Optional.empty()), offline, 1, 2);

        assertThatThrownBy(() -> roots.install(foreign))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("own edition key");
    }

    @Test
    void theNextAuthorityStandsInTheDocumentBesideThePresentUntilThatIsRetired() {
        roots = opened(EDITION, "present", "next");
        RootDocument both = roots.install(signed(roots.draft(Optional.empty()), offline, 1, 2));
        Roots later = opened(EDITION, "next");
        RootDocument one = later.install(signed(later.draft(Optional.empty()), offline, 1, 2));

        assertThat(both.charter().orElseThrow().authority()).isEqualTo("presentnext");
        assertThat(one.charter().orElseThrow().authority()).isEqualTo("next");
        assertThatThrownBy(() ->
                        opened(EDITION, "third")
                                .install(signed(later.draft(Optional.empty()), offline, 1, 2)))
                .hasMessageContaining("authority");
    }

    @Test
    void anOlderDocumentIsNotInstalledAgain() {
        SignedRoot first = roots.newest();
        roots.install(signed(roots.draft(Optional.empty()), offline, 1, 2));

        assertThatThrownBy(() -> roots.install(first)).hasMessageContaining("cannot follow");
    }

    private static SignedRoot signed(SignedRoot draft, Path keys, int one, int other) {
        SignedRoot once = Keepers.signedBy(keys.resolve("keeper-" + one + ".pem"), draft);
        return Keepers.signedBy(keys.resolve("keeper-" + other + ".pem"), once);
    }

    private Roots opened(NamedKey edition, String... authorities) {
        var random = new SecureRandom();
        List<String> named =
                authorities.length == 0 ? List.of("the authority") : List.of(authorities);
        var own = new Roots.Own(edition, SEAL, named);
        return Roots.open(new KeyFolder(folder.resolve("keys"), random), offline, own, random);
    }
}
