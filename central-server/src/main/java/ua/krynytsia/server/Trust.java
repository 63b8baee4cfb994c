// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import io.helidon.common.tls.Tls;
import io.helidon.common.tls.TlsClientAuth;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import ua.krynytsia.server.authority.Authority;
import ua.krynytsia.server.authority.ServerIdentity;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;

/// The keys, and what is proved by them on the ports.
record Trust(KeyFolder keys, Authority authority, ServerIdentity identity) {
    static Trust open(ServerConfig config, Clock clock, SecureRandom random) {
        var keys = new KeyFolder(config.keys(), random);
        Authority authority = Authority.open(keys, random, clock);
        return new Trust(keys, authority, ServerIdentity.open(keys, authority, config.names()));
    }

    /// The chain of root documents, begun where there is none.
    Roots roots(ServerConfig config, NamedKey edition, NamedKey seal) {
        var own = new Roots.Own(edition, seal, authority.pem());
        return Roots.open(keys, config.offlineKeys(), own, new SecureRandom());
    }

    /// A terminal that has no certificate yet must be able to enrol, so none is required here;
    /// every other request is judged by the one it shows.
    Tls forTerminals() {
        return Tls.builder()
                .privateKey(identity.key())
                .addPrivateKeyCertChain(identity.certificate())
                .trust(List.of(authority.certificate()))
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
