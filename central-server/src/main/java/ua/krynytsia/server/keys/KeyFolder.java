// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Optional;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.wire.Bytes;

/// The server's long-lived secrets, one file each, made when first asked for and the same ever
/// after. A file that is there but cannot be read is an error, never replaced: a new key in its
/// place would make everything that the old one protects unreadable.
public final class KeyFolder {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final Path directory;
    private final SecureRandom random;

    public KeyFolder(Path directory, SecureRandom random) {
        this.directory = OwnerFile.directory(directory);
        this.random = random;
    }

    /// Which key pairs are kept here.
    public enum Kind {
        /// EC on P-256 (FIPS 186-4), for certificates.
        EC("EC", new ECGenParameterSpec("secp256r1")),
        /// Ed25519 (RFC 8032), for signing.
        ED25519("Ed25519", NamedParameterSpec.ED25519),
        /// X25519 (RFC 7748), for sealing.
        X25519("X25519", NamedParameterSpec.X25519);

        private final String algorithm;
        private final AlgorithmParameterSpec parameters;

        Kind(String algorithm, AlgorithmParameterSpec parameters) {
            this.algorithm = algorithm;
            this.parameters = parameters;
        }
    }

    public synchronized KeyPair pair(String name, Kind kind) {
        String file = name + ".pem";
        Optional<String> kept = text(file);
        try {
            if (kept.isPresent()) {
                return read(directory.resolve(file), kept.get(), kind);
            }
            KeyPairGenerator generator = KeyPairGenerator.getInstance(kind.algorithm);
            generator.initialize(kind.parameters, random);
            KeyPair made = generator.generateKeyPair();
            String pem =
                    Pem.of(PRIVATE, made.getPrivate().getEncoded())
                            + Pem.of(PUBLIC, made.getPublic().getEncoded());
            keep(file, pem);
            return made;
        } catch (GeneralSecurityException e) {
            throw new ServerException("the key in " + directory.resolve(file) + " is unusable", e);
        }
    }

    /// A pair from a file that [#pair] wrote, wherever it was carried.
    public static KeyPair read(Path file, Kind kind) {
        try {
            return read(file, Files.readString(file, StandardCharsets.US_ASCII), kind);
        } catch (IOException | GeneralSecurityException e) {
            throw new ServerException("cannot read the key " + file, e);
        }
    }

    /// Random bytes for a symmetric key.
    public synchronized Bytes secret(String name, int length) {
        Path file = directory.resolve(name + ".key");
        try {
            if (!Files.exists(file)) {
                byte[] made = new byte[length];
                random.nextBytes(made);
                OwnerFile.write(file, made);
            }
            byte[] kept = Files.readAllBytes(file);
            if (kept.length != length) {
                throw new ServerException(
                        file + " must hold " + length + " bytes, but holds " + kept.length);
            }
            return Bytes.of(kept);
        } catch (IOException e) {
            throw new ServerException("cannot read the key " + file, e);
        }
    }

    public Optional<String> text(String file) {
        Path path = directory.resolve(file);
        try {
            return Files.exists(path)
                    ? Optional.of(Files.readString(path, StandardCharsets.US_ASCII))
                    : Optional.empty();
        } catch (IOException e) {
            throw new ServerException("cannot read " + path, e);
        }
    }

    public void keep(String file, String text) {
        OwnerFile.write(directory.resolve(file), text.getBytes(StandardCharsets.US_ASCII));
    }

    private static KeyPair read(Path file, String pem, Kind kind) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(kind.algorithm);
        return new KeyPair(
                factory.generatePublic(new X509EncodedKeySpec(block(file, pem, PUBLIC))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(block(file, pem, PRIVATE))));
    }

    private static byte[] block(Path file, String pem, String label) {
        return Pem.find(pem, label)
                .orElseThrow(() -> new ServerException(file + " holds no " + label + " block"));
    }
}
