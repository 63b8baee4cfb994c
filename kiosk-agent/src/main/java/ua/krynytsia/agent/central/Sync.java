// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.library.EditionSource;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.library.UpdateOutcome;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedManifest;
import ua.krynytsia.wire.json.WireJson;

/// Brings the library to the edition that the server wants. An offer that was refused is fetched
/// again only after a wait that doubles up to an hour; another offer at once. The number of an
/// edition that was announced saves asking for the manifest: the delta carries it. One thread runs
/// it, any thread announces.
final class Sync {
    private static final Logger log = LoggerFactory.getLogger(Sync.class);
    private static final Backoff BACKOFF = new Backoff(Duration.ofMinutes(2), Duration.ofHours(1));

    private final CentralClient client;
    private final Library library;
    private final Supplier<RootDocument> root;
    private final Surroundings around;
    private final AtomicReference<EditionNumber> announced =
            new AtomicReference<>(EditionNumber.NONE);
    private Optional<Bad> bad = Optional.empty();

    Sync(CentralClient client, Library library, Supplier<RootDocument> root, Surroundings around) {
        this.client = client;
        this.library = library;
        this.root = root;
        this.around = around;
    }

    void announce(EditionNumber number) {
        announced.set(number);
    }

    /// @throws CentralException where the server is away
    /// @throws EditionSource.BrokenException where a download broke off
    void run() {
        EditionNumber number = announced.getAndSet(EditionNumber.NONE);
        boolean isFollowed =
                isShown(number)
                        || bad.isEmpty()
                                && library.follow(number, root.get(), client)
                                        .filter(this::isApplied)
                                        .isPresent();
        if (!isFollowed) {
            ask();
        }
    }

    private boolean isApplied(UpdateOutcome outcome) {
        return outcome instanceof UpdateOutcome.Applied;
    }

    /// An announcement of what is shown already costs no request.
    private boolean isShown(EditionNumber number) {
        return library.content().filter(now -> now.manifest().number().equals(number)).isPresent();
    }

    private void ask() {
        client.manifest().filter(this::isWorthTrying).ifPresent(this::update);
    }

    private void update(SignedManifest offered) {
        switch (library.update(offered, root.get(), client)) {
            case UpdateOutcome.Applied applied -> {
                bad = Optional.empty();
                log.atDebug().addKeyValue("edition", applied.number()).log("in step again");
            }
            case UpdateOutcome.Unchanged _ -> bad = Optional.empty();
            case UpdateOutcome.NoRoom _ -> bad = Optional.of(worse(offered));
            case UpdateOutcome.Refused _ -> bad = Optional.of(worse(offered));
        }
    }

    private boolean isWorthTrying(SignedManifest offered) {
        return bad.filter(known -> known.offer().equals(hash(offered)))
                .filter(known -> around.clock().instant().isBefore(known.again()))
                .isEmpty();
    }

    private Bad worse(SignedManifest offered) {
        Sha256 offer = hash(offered);
        int times = bad.filter(known -> known.offer().equals(offer)).map(Bad::times).orElse(0) + 1;
        Duration pause = BACKOFF.delay(times, around.random());
        return new Bad(offer, times, around.clock().instant().plus(pause));
    }

    private static Sha256 hash(SignedManifest offered) {
        return Sha256.of(WireJson.write(offered));
    }

    private record Bad(Sha256 offer, int times, Instant again) {}
}
