// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Require;

/// The keys by role. A key signs or seals its own kind only, and stands in one role only.
///
/// @param editionKeys Ed25519, any of which may sign an edition
/// @param sealKeys X25519, the first of which seals residents' words
/// @param charter who may change this document and the other roles; empty in a document of before
///   there were keepers, which nothing but a new enrolment changes
public record RootDocument(
        long version,
        List<NamedKey> editionKeys,
        List<NamedKey> sealKeys,
        Optional<Charter> charter) {
    private static final int MOST_KEYS = 32;

    public RootDocument {
        Require.that(version >= 1, "a root document's version begins with 1");
        editionKeys = few("edition", editionKeys);
        sealKeys = few("seal", sealKeys);
        Require.that(!editionKeys.isEmpty(), "a root document must name an edition key");
        Require.that(!sealKeys.isEmpty(), "a root document must name a seal key");
        requireOneRoleEach(editionKeys, sealKeys, charter);
    }

    public RootDocument(long version, List<NamedKey> editionKeys, List<NamedKey> sealKeys) {
        this(version, editionKeys, sealKeys, Optional.empty());
    }

    public Optional<NamedKey> findEditionKey(String id) {
        return editionKeys.stream().filter(key -> key.id().equals(id)).findFirst();
    }

    /// A public key as X.509 SubjectPublicKeyInfo (RFC 5280 §4.1).
    public record NamedKey(String id, Bytes key) {
        private static final int LONGEST = 4096;

        public NamedKey {
            Require.slug("key id", id);
            Require.that(key.length() <= LONGEST, "a public key must be at most 4096 bytes");
        }
    }

    /// @param keepers Ed25519 keys, kept offline, that sign this document and the next
    /// @param threshold how many of them it takes
    /// @param alertKeys Ed25519, any of which may sign an emergency message
    /// @param programKeys Ed25519, any of which may sign a program; never on the server
    /// @param authority the server's authority for certificates, PEM; while it changes, the one of
    ///   now and the next
    /// @param server where the kiosks are to find the server from now on; empty: where they find it
    public record Charter(
            List<NamedKey> keepers,
            int threshold,
            List<NamedKey> alertKeys,
            List<NamedKey> programKeys,
            String authority,
            Optional<URI> server) {
        public Charter(
                List<NamedKey> keepers,
                int threshold,
                List<NamedKey> alertKeys,
                List<NamedKey> programKeys,
                String authority) {
            this(keepers, threshold, alertKeys, programKeys, authority, Optional.empty());
        }

        public Charter {
            keepers = few("keeper", keepers);
            alertKeys = few("alert", alertKeys);
            programKeys = few("program", programKeys);
            Require.that(
                    threshold >= 1 && threshold <= keepers.size(),
                    "a root document's threshold must be from 1 to the number of its keepers");
            Require.text("authority", 20_000, authority);
            server.ifPresent(it ->
                    Require.that(
                            "https".equals(it.getScheme()) && it.getHost() != null,
                            "the server's address must begin with https:// and a name"));
        }

        public Optional<NamedKey> findKeeper(String id) {
            return keepers.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    private static List<NamedKey> few(String role, List<NamedKey> keys) {
        Require.that(keys.size() <= MOST_KEYS, "at most 32 " + role + " keys");
        return List.copyOf(keys);
    }

    private static void requireOneRoleEach(
            List<NamedKey> editionKeys, List<NamedKey> sealKeys, Optional<Charter> charter) {
        Stream<NamedKey> others =
                charter.stream()
                        .flatMap(it ->
                                Stream.of(it.keepers(), it.alertKeys(), it.programKeys())
                                        .flatMap(List::stream));
        List<NamedKey> all =
                Stream.concat(Stream.concat(editionKeys.stream(), sealKeys.stream()), others)
                        .toList();
        Set<String> ids = new HashSet<>();
        Set<Bytes> keys = new HashSet<>();
        for (NamedKey key : all) {
            Require.that(ids.add(key.id()), "the key '" + key.id() + "' stands in the root twice");
            Require.that(
                    keys.add(key.key()),
                    "the key '" + key.id() + "' is the same as another of the root");
        }
    }
}
