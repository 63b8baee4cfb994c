// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.receipt.AcknowledgementProof;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.fleet.Acknowledgement;

/// Makes the word that the terminals keep beside each envelope: signed, so that this server knows
/// it again after it was restored, and with the moment up to which everything is in a verified
/// backup, so that they know what they may give up.
///
/// Whoever verified a backup, by opening an envelope of it, writes its moment (ISO 8601, one line)
/// into the file; what cannot be read counts as no backup.
public final class Acknowledgements {
    private static final Logger log = LoggerFactory.getLogger(Acknowledgements.class);
    private static final String KEY_ID = "acknowledgements-1";

    private final KeyPair key;
    private final Path verifiedBackup;

    /// @param verifiedBackup need not exist
    public Acknowledgements(KeyFolder keys, Path verifiedBackup) {
        this.key = keys.pair("acknowledgements", KeyFolder.Kind.ED25519);
        this.verifiedBackup = verifiedBackup;
    }

    Acknowledgement of(UUID envelope, Instant registered) {
        return new Acknowledgement(
                envelope,
                registered,
                backedUp(),
                Optional.of(
                        AcknowledgementProof.sign(envelope, registered, KEY_ID, key.getPrivate())));
    }

    /// Whether this server once said this.
    public boolean isOwn(Acknowledgement acknowledgement) {
        return AcknowledgementProof.holds(acknowledgement, key.getPublic());
    }

    private Optional<Instant> backedUp() {
        try {
            return Optional.of(Instant.parse(Files.readString(verifiedBackup).strip()));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException | DateTimeParseException e) {
            log.atError().setCause(e).log("the moment of the verified backup cannot be read");
            return Optional.empty();
        }
    }
}
