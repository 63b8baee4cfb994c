// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.kiosk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import ua.krynytsia.agent.disk.CheckedRecord;
import ua.krynytsia.agent.outbox.Sender;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.seal.FileSeal;
import ua.krynytsia.rules.seal.Seal;
import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedEnvelope;
import ua.krynytsia.wire.fleet.Submission;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Draft;

/// People who write at a kiosk, and the server's key to what they wrote: what is on a disk is
/// opened and counted here, not by the program under drill.
public final class Residents {
    private static final String WORDS = "На Соборній третій тиждень не світить ліхтар";
    private static final String NAME = "Одарка Криничанська";
    private static final List<Charset> READABLE =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    Charset.forName("windows-1251"));

    private final KeyPair keys = KeyPairs.make("X25519");

    /// As an envelope's file says beside other things.
    private record Kept(SealedEnvelope envelope) {}

    public RootDocument.NamedKey sealKey() {
        return KeyPairs.named("seal-1", keys);
    }

    public Sender sender() {
        return new Sender(new KioskId("kiosk-07"), "K7", sealKey());
    }

    public Draft draft(RandomGenerator random) {
        var id =
                new UUID(
                        random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | 1L << 63);
        return new Draft(
                id,
                "appeal",
                3,
                "uk",
                Map.of(
                        "text", new FieldValue.Text(LocalizedText.of(WORDS)),
                        "name", new FieldValue.Text(LocalizedText.of(NAME))));
    }

    /// A document in which somebody's words can be read, as long as a photo; no two alike.
    public byte[] document(RandomGenerator random) {
        String text = "%PDF-1.7\n" + random.nextLong() + "\n" + WORDS.repeat(300) + NAME;
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// Whether one file below `outbox` opens as what a submission names, to its last byte.
    public boolean isAttached(Path data, Submission.Attachment named) {
        List<Path> files =
                files(data.resolve("outbox").resolve("attachments")).stream()
                        .filter(file -> file.toString().contains(named.reference().toString()))
                        .toList();
        return files.size() == 1 && isSound(files.getFirst(), named.file());
    }

    private boolean isSound(Path file, AttachedFile named) {
        byte[] record = bytes(file);
        Optional<Bytes> sealed = CheckedRecord.decode("attachment", record);
        var plain = new ByteArrayOutputStream();
        try {
            byte[] content = sealed.map(Bytes::toArray).orElse(new byte[0]);
            FileSeal.open(
                    new ByteArrayInputStream(content),
                    named.hash(),
                    sealKey(),
                    keys.getPrivate(),
                    plain);
            return Sha256.of(plain.toByteArray()).equals(named.hash());
        } catch (IOException | RuleException | WireException e) {
            return false;
        }
    }

    /// Every submission in the files below `outbox` that can be opened, waiting or confirmed.
    public List<Submission> submissions(Path data) {
        var found = new ArrayList<Submission>();
        for (String place : List.of("waiting", "confirmed")) {
            for (Path file : files(data.resolve("outbox").resolve(place))) {
                CheckedRecord.decode("envelope", bytes(file))
                        .map(body -> WireJson.read(body.toArray(), Kept.class).envelope())
                        .map(it -> Seal.open(it, sealKey(), keys.getPrivate()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// A file in which what somebody wrote can be read.
    public Optional<Path> readable(Path data) {
        return files(data).stream().filter(file -> isReadable(bytes(file))).findFirst();
    }

    private static boolean isReadable(byte[] content) {
        return Stream.of(WORDS, NAME)
                .flatMap(words -> READABLE.stream().map(words::getBytes))
                .anyMatch(words -> contains(content, words));
    }

    private static boolean contains(byte[] content, byte[] words) {
        for (int at = 0; at + words.length <= content.length; at++) {
            if (content[at] == words[0]
                    && Arrays.equals(content, at, at + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> files(Path place) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
