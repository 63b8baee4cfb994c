// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.UUID;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SealedAttachment;
import ua.krynytsia.wire.json.WireJson;

/// One-way sealing of a resident's file, as [Seal] seals the words: a one-time X25519 key agrees
/// with the seal key, HKDF-SHA-256 gives key and nonces, AES-256-GCM seals piece by piece
/// ([Chunks]). Bound to reference, kiosk, seal key and to the SHA-256 of the file, which stands in
/// the envelope only: without the envelope nobody opens the file, not even the server.
///
/// ```
/// {"ephemeral":"…","kiosk":"kiosk-07","reference":"…","sealKey":"seal-1"}⏎
/// pieces
/// ```
public final class FileSeal {
    private static final String LABEL = "krynytsia attachment 1";

    private final byte[] line;
    private final Chunks chunks;

    private FileSeal(byte[] line, Chunks chunks) {
        this.line = line;
        this.chunks = chunks;
    }

    /// @param reference by which the envelope names the file
    /// @param hash of the file that will be sealed, and of no other
    /// @param to the seal key of the server
    public static FileSeal of(
            UUID reference,
            KioskId kiosk,
            Sha256 hash,
            RootDocument.NamedKey to,
            SecureRandom random) {
        try {
            KeyPair oneTime = Agreement.oneTime(random);
            Bytes ephemeral = Bytes.of(oneTime.getPublic().getEncoded());
            var header = new SealedAttachment(reference, kiosk, to.id(), ephemeral);
            byte[] bound = bound(header, hash);
            byte[] derived =
                    new Agreement(ephemeral, to.key())
                            .sent(oneTime.getPrivate(), bound, Chunks.DERIVED);
            byte[] line = (WireJson.text(header) + "\n").getBytes(StandardCharsets.UTF_8);
            return new FileSeal(line, new Chunks(derived, bound));
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot seal to the key " + to.id(), e);
        }
    }

    /// Line and pieces; every time the same bytes for the same file.
    public void write(InputStream plain, OutputStream out) throws IOException {
        try {
            out.write(line);
            chunks.seal(plain, out);
        } catch (GeneralSecurityException e) {
            throw new RuleException("cannot seal a file", e);
        }
    }

    /// How many bytes [#write] makes of a file of this length.
    public long length(long plain) {
        return line.length + Chunks.sealedLength(plain);
    }

    /// Reads the line; the pieces come next from the same stream.
    ///
    /// @throws WireException where there is no such line
    public static SealedAttachment header(InputStream sealed) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = sealed.read(); one != '\n'; one = sealed.read()) {
            if (one < 0 || line.size() >= SealedAttachment.LONGEST_LINE) {
                throw new WireException("a sealed file begins with one line of JSON");
            }
            line.write(one);
        }
        return WireJson.read(line.toByteArray(), SealedAttachment.class);
    }

    /// Writes out the file, each piece once it was checked.
    ///
    /// @param sealed line and pieces, to their end
    /// @param hash as the envelope says
    /// @param own the public half of the seal key, as the kiosks know it
    /// @throws RuleException where it was sealed to another key or for another file, or was changed
    ///   or cut; what was written out before was right
    public static void open(
            InputStream sealed,
            Sha256 hash,
            RootDocument.NamedKey own,
            PrivateKey key,
            OutputStream out)
            throws IOException {
        SealedAttachment header = header(sealed);
        byte[] bound = bound(header, hash);
        try {
            byte[] derived =
                    new Agreement(header.ephemeral(), own.key())
                            .received(key, bound, Chunks.DERIVED);
            new Chunks(derived, bound).open(sealed, out);
        } catch (GeneralSecurityException e) {
            throw new RuleException("file " + header.reference() + " cannot be opened", e);
        }
    }

    private static byte[] bound(SealedAttachment header, Sha256 hash) {
        String parts =
                String.join(
                        " ",
                        LABEL,
                        header.reference().toString(),
                        header.kiosk().value(),
                        hash.hex(),
                        header.sealKey());
        return parts.getBytes(StandardCharsets.UTF_8);
    }
}
