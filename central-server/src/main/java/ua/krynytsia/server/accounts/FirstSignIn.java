// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.server.keys.Secrets;

/// The one-time word by which the first administrator of a fresh server comes in; there is no
/// default password. Good for 30 minutes and one account; a restart makes a new one.
public final class FirstSignIn {
    static final Duration LIFE = Duration.ofMinutes(30);

    private final Secrets secrets;
    private final Path file;
    private final Clock clock;
    private Optional<Offer> offer = Optional.empty();

    /// @param file where the link is written for the person at this machine
    public FirstSignIn(Secrets secrets, Path file, Clock clock) {
        this.secrets = secrets;
        this.file = file;
        this.clock = clock;
    }

    private record Offer(String token, Instant until) {
        @Override
        public String toString() {
            return "Offer[until=" + until + "]";
        }
    }

    /// @param address of the welcome page, to which the word is added
    /// @return the whole link
    public synchronized String offer(String address) {
        String token = secrets.make();
        offer = Optional.of(new Offer(token, clock.instant().plus(LIFE)));
        String link = address + "?token=" + token;
        OwnerFile.write(file, (link + "\n").getBytes(StandardCharsets.UTF_8));
        return link;
    }

    public synchronized boolean isGood(String token) {
        return offer.filter(made -> clock.instant().isBefore(made.until()))
                .filter(made -> Secrets.same(made.token(), token))
                .isPresent();
    }

    /// The offer is over, and its file gone.
    public synchronized void withdraw() {
        offer = Optional.empty();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ServerException("cannot delete " + file, e);
        }
    }
}
