// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;

/// Walks the chain of root documents to its end, one verified version after another; each is on the
/// disk before it is trusted. One thread.
final class RootFollower {
    private static final Logger log = LoggerFactory.getLogger(RootFollower.class);

    private final CentralClient client;
    private final IdentityFile identity;

    RootFollower(CentralClient client, IdentityFile identity) {
        this.client = client;
        this.identity = identity;
    }

    /// @throws CentralException where the server is away
    void run() {
        for (Optional<SignedRoot> next = next(); next.isPresent(); next = next()) {
            try {
                identity.follow(next.get());
                log.atInfo()
                        .addKeyValue("version", version())
                        .log("another root document is trusted");
            } catch (RuleException e) {
                log.atError().setCause(e).log("a root document is refused; the one before stays");
                return;
            }
        }
    }

    private Optional<SignedRoot> next() {
        return client.root(version() + 1);
    }

    private long version() {
        return identity.findRoot().map(RootDocument::version).orElse(0L);
    }
}
