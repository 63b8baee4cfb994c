// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.local.Draft;

/// A kiosk with its server's seal key, of which the test holds the private half.
final class OutboxFixture {
    static final String MARKER = "На Соборній не світить ліхтар";
    static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    final HealthBoard health = new HealthBoard(Clock.fixed(NOW, ZoneOffset.UTC));
    Optional<Sender> sender;
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);

    private final KeyPair keys;
    private final RootDocument.NamedKey sealKey;

    OutboxFixture() {
        try {
            keys = KeyPairGenerator.getInstance("X25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        sealKey = new RootDocument.NamedKey("seal-1", Bytes.of(keys.getPublic().getEncoded()));
        sender = Optional.of(sender("K7"));
    }

    Sender sender(String prefix) {
        return new Sender(new KioskId("kiosk-07"), prefix, sealKey);
    }

    FileOutbox outbox(Disk disk) {
        return new FileOutbox(disk, () -> sender, health, clock, new SecureRandom());
    }

    Submission open(SealedEnvelope envelope) {
        return Seal.open(envelope, sealKey, keys.getPrivate());
    }

    void openFile(InputStream sealed, Sha256 hash, OutputStream plain) throws IOException {
        FileSeal.open(sealed, hash, sealKey, keys.getPrivate(), plain);
    }

    /// The seal key, for a process that may only seal.
    String publicKey() {
        return sealKey.key().base64();
    }

    static Acknowledgement acknowledged(UUID envelope) {
        return new Acknowledgement(envelope, NOW);
    }

    static Draft draft() {
        return draft(UUID.randomUUID().toString());
    }

    static Draft draft(String id) {
        var text = new FieldValue.Text(LocalizedText.of(MARKER));
        return new Draft(UUID.fromString(id), "appeal", 3, "uk", Map.of("text", text));
    }
}
