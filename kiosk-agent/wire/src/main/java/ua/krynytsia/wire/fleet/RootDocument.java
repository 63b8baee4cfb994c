// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// The keys by role. A key signs or seals its own kind only.
///
/// @param editionKeys Ed25519, any of which may sign an edition
/// @param sealKeys X25519, the first of which seals residents' words
public record RootDocument(long version, List<NamedKey> editionKeys, List<NamedKey> sealKeys) {
    public RootDocument {
        Require.that(version >= 1, "a root document's version begins with 1");
        editionKeys = List.copyOf(editionKeys);
        sealKeys = List.copyOf(sealKeys);
        Require.that(!editionKeys.isEmpty(), "a root document must name an edition key");
        Require.that(!sealKeys.isEmpty(), "a root document must name a seal key");
    }

    public Optional<NamedKey> findEditionKey(String id) {
        return editionKeys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /// A public key as X.509 SubjectPublicKeyInfo (RFC 5280 §4.1).
    public record NamedKey(String id, Bytes key) {
        public NamedKey {
            Require.slug("key id", id);
        }
    }
}
