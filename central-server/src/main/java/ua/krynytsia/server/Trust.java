// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.common.tls.Tls;
import io.helidon.common.tls.TlsClientAuth;
import java.security.SecureRandom;
import java.time.Clock;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.authority.ServerIdentity;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;

/// The keys, and what is proved by them on the ports.
record Trust(KeyFolder keys, Authorities authorities, ServerIdentity identity) {
    static Trust open(ServerConfig config, Clock clock, SecureRandom random) {
        var keys = new KeyFolder(config.keys(), random);
        Authorities authorities = Authorities.open(keys, random, clock);
        return new Trust(
                keys,
                authorities,
                ServerIdentity.open(keys, authorities.current(), config.names()));
    }

    /// By which this server is known.
    Authority authority() {
        return authorities.current();
    }

    /// The chain of root documents, begun where there is none.
    Roots roots(ServerConfig config, NamedKey edition, NamedKey seal) {
        var own = new Roots.Own(edition, seal, authorities.pems());
        return Roots.open(keys, config.offlineKeys(), own, new SecureRandom());
    }

    /// Terminals are known by the authority of now and by the next one.
    ///
    /// A terminal that has no certificate yet must be able to enrol, so none is required here;
    /// every other request is judged by the one it shows.
    Tls forTerminals() {
        return Tls.builder()
                .privateKey(identity.key())
                .addPrivateKeyCertChain(identity.certificate())
                .trust(authorities.trusted())
                .clientAuth(TlsClientAuth.OPTIONAL)
                .build();
    }

    Tls forPeople() {
        return Tls.builder()
                .privateKey(identity.key())
                .addPrivateKeyCertChain(identity.certificate())
                .clientAuth(TlsClientAuth.NONE)
                .build();
    }
}
