// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.roots;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;

/// A folder of offline keys: three keepers, `keeper-1.pem` to `keeper-3.pem`, any two of whom sign
/// a root document, and `program.pem`, which signs programs. Made once, signed with, and carried
/// away by the operator, each keeper to a place of its own.
public final class Keepers {
    /// How many keepers there are, and how many of them it takes.
    static final int COUNT = 3;

    static final int THRESHOLD = 2;
    private static final int ID_LENGTH = 8;

    private static final String WORDS =
            """
            Ці ключі не повинні лишатися на сервері. Рознесіть keeper-1.pem, keeper-2.pem і
            keeper-3.pem по трьох різних місцях поза мережею, program.pem покладіть до того, хто
            випускає програми, і видаліть цю теку. Двоє з трьох хранителів підписують зміну ключів:
            central-server keys --help.

            These keys must not stay on the server. Carry keeper-1.pem, keeper-2.pem and
            keeper-3.pem to three different places off the network, give program.pem to whoever
            releases programs, and delete this folder. Two of the three keepers sign a change of
            keys: central-server keys --help.
            """;

    private final List<KeyPair> pairs;
    private final KeyPair program;

    private Keepers(List<KeyPair> pairs, KeyPair program) {
        this.pairs = pairs;
        this.program = program;
    }

    /// Those of the folder, made where they are not there.
    public static Keepers in(Path folder, SecureRandom random) {
        var keys = new KeyFolder(folder, random);
        var pairs = new ArrayList<KeyPair>();
        for (int number = 1; number <= COUNT; number++) {
            pairs.add(keys.pair("keeper-" + number, KeyFolder.Kind.ED25519));
        }
        KeyPair program = keys.pair("program", KeyFolder.Kind.ED25519);
        OwnerFile.write(folder.resolve("README.txt"), WORDS.getBytes(StandardCharsets.UTF_8));
        return new Keepers(pairs, program);
    }

    /// Adds the signature of the keeper whose private key lies in this file.
    public static SignedRoot signedBy(Path file, SignedRoot root) {
        KeyPair pair = KeyFolder.read(file, KeyFolder.Kind.ED25519);
        var signatures = new ArrayList<>(root.signatures());
        String id = named("keeper", pair).id();
        signatures.removeIf(signature -> signature.key().equals(id));
        signatures.add(RootChain.sign(root.root(), id, pair.getPrivate()));
        return new SignedRoot(root.root(), signatures);
    }

    List<NamedKey> named() {
        return pairs.stream().map(pair -> named("keeper", pair)).toList();
    }

    NamedKey program() {
        return named("program", program);
    }

    SignedRoot sign(Bytes root) {
        return new SignedRoot(
                root,
                pairs.stream()
                        .map(pair ->
                                RootChain.sign(root, named("keeper", pair).id(), pair.getPrivate()))
                        .toList());
    }

    static NamedKey named(String role, KeyPair pair) {
        Bytes key = Bytes.of(pair.getPublic().getEncoded());
        return new NamedKey(role + "-" + key.sha256().hex().substring(0, ID_LENGTH), key);
    }
}
