// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.editions;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.spec.PKCS8EncodedKeySpec;
import ua.krynytsia.rules.edition.EditionSignature;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;

/// The Ed25519 key pair that signs editions, kept in two files that only their owner may read:
/// `edition.key` (PKCS #8) and `edition.pub` (X.509 SubjectPublicKeyInfo).
final class EditionKey {
    private static final String PRIVATE = "edition.key";
    private static final String PUBLIC = "edition.pub";
    private static final int ID_LENGTH = 8;

    private final PrivateKey signing;
    private final RootDocument.NamedKey named;

    private EditionKey(PrivateKey signing, Bytes publicKey) {
        this.signing = signing;
        String id = "edition-" + publicKey.sha256().hex().substring(0, ID_LENGTH);
        this.named = new RootDocument.NamedKey(id, publicKey);
    }

    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(PRIVATE));
    }

    static EditionKey read(Path folder) {
        try {
            var encoded = new PKCS8EncodedKeySpec(Files.readAllBytes(folder.resolve(PRIVATE)));
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(encoded);
            return new EditionKey(key, Bytes.of(Files.readAllBytes(folder.resolve(PUBLIC))));
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerException("cannot read the edition key in " + folder, e);
        }
    }

    static EditionKey create(Path folder, SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            Files.createDirectories(
                    folder,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
            write(folder.resolve(PUBLIC), pair.getPublic().getEncoded());
            write(folder.resolve(PRIVATE), pair.getPrivate().getEncoded());
            return new EditionKey(pair.getPrivate(), Bytes.of(pair.getPublic().getEncoded()));
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerException("cannot make an edition key in " + folder, e);
        }
    }

    RootDocument.NamedKey named() {
        return named;
    }

    SignedManifest sign(Manifest manifest) {
        return EditionSignature.sign(manifest, named.id(), signing);
    }

    private static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(fresh, content);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
