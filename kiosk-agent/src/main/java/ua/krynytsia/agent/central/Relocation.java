// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central;

import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.central.http.CentralException;
import ua.krynytsia.agent.central.http.Keys;
import ua.krynytsia.agent.central.http.Line;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.fleet.RootDocument;

/// Follows the server to another address, or to another authority, where the trusted root document
/// says so. The kiosk moves only after it has really been answered there, by mutual TLS under the
/// new authority; until then, and where that fails, it stays where it is and tries again later. So
/// both addresses are on the disk until one of them has proved to be right. One thread.
final class Relocation {
    private static final Logger log = LoggerFactory.getLogger(Relocation.class);

    private final CentralClient client;
    private final CentralParts parts;
    private final Line.Means means;

    Relocation(CentralClient client, CentralParts parts, Line.Means means) {
        this.client = client;
        this.parts = parts;
        this.means = means;
    }

    void run() {
        Identity own = parts.identity().find().orElseThrow();
        Optional<Identity> wanted =
                parts.identity()
                        .findRoot()
                        .flatMap(RootDocument::charter)
                        .map(charter -> moved(own, charter))
                        .filter(moved -> isElsewhere(own, moved));
        if (wanted.isEmpty()) {
            parts.health().clear(HealthCode.SERVER_CHANGE_REFUSED);
        } else {
            tryOut(wanted.get());
        }
    }

    private void tryOut(Identity moved) {
        Line line = Line.mutual(moved.server(), moved.credentials().shown(), means);
        try {
            new CentralClient(line).manifest();
        } catch (CentralException e) {
            line.close();
            parts.health().raise(HealthCode.SERVER_CHANGE_REFUSED);
            log.atWarn()
                    .addKeyValue("server", moved.server())
                    .addKeyValue("reason", e.getMessage())
                    .log("the server's new place is not confirmed; the one before is used");
            return;
        }
        parts.identity().keep(moved);
        client.over(line);
        parts.health().clear(HealthCode.SERVER_CHANGE_REFUSED);
        log.atInfo().addKeyValue("server", moved.server()).log("the server is found elsewhere");
    }

    private Identity moved(Identity own, RootDocument.Charter charter) {
        var credentials =
                new Identity.Credentials(
                        charter.authority(),
                        own.credentials().certificate(),
                        own.credentials().privateKey());
        return new Identity(
                        own.kiosk(),
                        charter.server().orElse(own.server()),
                        credentials,
                        own.receiptPrefix(),
                        own.root())
                .with(credentials, parts.identity().findRoot());
    }

    private static boolean isElsewhere(Identity own, Identity moved) {
        return !own.server().equals(moved.server()) || !authorities(own).equals(authorities(moved));
    }

    private static Set<?> authorities(Identity identity) {
        return Set.copyOf(Keys.certificates(identity.credentials().authority()));
    }
}
