// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.agent.outbox.attachments.Attachments;
import ua.krynytsia.agent.outbox.attachments.Parcel;
import ua.krynytsia.agent.outbox.attachments.SealedFile;
import ua.krynytsia.wire.fleet.Acknowledgement;
import ua.krynytsia.wire.fleet.ReceivedAttachment;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// Delivers what waits in the outbox: the envelopes in their order, before each the files that it
/// names. Files that do not get through hold words back for [#PATIENCE] at most, whether it is one
/// appeal's files or those of several in a row; then the words go first and the files follow. A
/// file that the server will not have holds nothing back. Not thread-safe: one thread delivers.
public final class Letters {
    /// How long words wait for their files.
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Duration ONE_FILE = Duration.ofMinutes(5);
    private static final Duration AFTERWARDS = Duration.ofMinutes(30);
    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final Outbox outbox;
    private final Attachments files;
    private final Post post;
    private final Clock clock;
    private Optional<UUID> head = Optional.empty();
    private Instant headSince = Instant.MIN;
    private Optional<Instant> failingSince = Optional.empty();

    /// @param clock that runs evenly
    public Letters(Outbox outbox, Post post, Clock clock) {
        this.outbox = outbox;
        this.files = outbox.attachments();
        this.post = post;
        this.clock = clock;
    }

    /// Returns when nothing waits any more.
    ///
    /// @throws CentralException something still waits; call again later
    public void deliver() {
        for (Optional<SealedEnvelope> next = outbox.next();
                next.isPresent();
                next = outbox.next()) {
            SealedEnvelope envelope = next.get();
            sendFilesOf(envelope.id());
            sendWords(envelope);
        }
        sendLeftFiles();
    }

    /// While the server is away, nothing is held back by files: they are tried first again.
    private void sendWords(SealedEnvelope envelope) {
        Acknowledgement word;
        try {
            word = post.send(envelope);
        } catch (CentralException.Away e) {
            head = Optional.empty();
            failingSince = Optional.empty();
            throw e;
        }
        if (!word.envelope().equals(envelope.id())) {
            throw CentralException.answered("an envelope for another was acknowledged", 200);
        }
        outbox.confirmed(word);
    }

    /// @throws CentralException the words shall wait a little for what failed
    private void sendFilesOf(UUID envelope) {
        Instant now = clock.instant();
        if (head.filter(envelope::equals).isEmpty()) {
            head = Optional.of(envelope);
            headSince = now;
        }
        for (Parcel parcel : files.waiting(envelope)) {
            Duration left = patience();
            if (!left.isPositive()) {
                LOG.atWarn().addKeyValue("envelope", envelope).log("words go before their files");
                return;
            }
            Instant began = clock.instant();
            try {
                send(parcel, left.compareTo(ONE_FILE) < 0 ? left : ONE_FILE);
                failingSince = Optional.empty();
            } catch (CentralException e) {
                if (!e.isRetryable()) {
                    LOG.atWarn().addKeyValue("reason", e.getMessage()).log("a file is refused");
                    continue;
                }
                failingSince = failingSince.or(() -> Optional.of(began));
                if (patience().isPositive()) {
                    throw e;
                }
            }
        }
    }

    private Duration patience() {
        Instant now = clock.instant();
        Instant first = failingSince.filter(headSince::isAfter).orElse(headSince);
        return PATIENCE.minus(Duration.between(first, now));
    }

    /// Tries each once, whatever becomes of the others.
    private void sendLeftFiles() {
        Optional<CentralException> failure = Optional.empty();
        for (Parcel parcel : files.waiting()) {
            try {
                send(parcel, AFTERWARDS);
                failingSince = Optional.empty();
            } catch (CentralException.Away e) {
                throw e;
            } catch (CentralException e) {
                failure = failure.or(() -> Optional.of(e));
            }
            if (outbox.waiting() > 0) {
                return;
            }
        }
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    private void send(Parcel parcel, Duration within) {
        Optional<SealedFile> file = files.open(parcel);
        if (file.isEmpty()) {
            return;
        }
        ReceivedAttachment word = post.send(parcel.reference(), file.get(), within);
        if (!word.reference().equals(parcel.reference())) {
            throw CentralException.answered("a file for another was acknowledged", 200);
        }
        files.received(parcel.envelope(), word);
    }
}
