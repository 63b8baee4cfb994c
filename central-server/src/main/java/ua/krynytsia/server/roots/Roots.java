// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.roots;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.rules.RuleException;
import ua.krynytsia.rules.trust.RootChain;
import ua.krynytsia.server.ServerException;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.RootDocument.Charter;
import ua.krynytsia.wire.fleet.RootDocument.NamedKey;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

/// The chain of root documents, `root-1.json`, `root-2.json` … in the key folder. The first is made
/// and signed at the first start, with keepers' keys in a folder that the operator is told to carry
/// away; every later one is drafted here, signed elsewhere and installed. Read anew at each call,
/// so that what is installed beside a running server is in force at once.
public final class Roots {
    private static final Logger log = LoggerFactory.getLogger(Roots.class);

    private static final String ALERT = "alert";

    private final KeyFolder keys;
    private final Own own;

    private Roots(KeyFolder keys, Own own) {
        this.keys = keys;
        this.own = own;
    }

    /// The public halves of what this server works with.
    ///
    /// @param authorities the one in force, PEM, and the next one where there is one
    public record Own(NamedKey edition, NamedKey seal, List<String> authorities) {
        public Own {
            authorities = List.copyOf(authorities);
        }

        /// As a document names them.
        String authority() {
            return String.join("", authorities);
        }

        /// A document may name the next authority or not; the one in force it must.
        boolean names(String authority) {
            return authority.equals(authority()) || authority.equals(authorities.getFirst());
        }
    }

    /// @param offline where the keepers' keys are left at the first start
    public static Roots open(KeyFolder keys, Path offline, Own own, SecureRandom random) {
        var roots = new Roots(keys, own);
        if (roots.find(1).isEmpty()) {
            Keepers keepers = Keepers.in(offline, random);
            roots.keep(
                    keepers.sign(
                            json(
                                    roots.document(
                                            1,
                                            keepers.named(),
                                            keepers.program(),
                                            Optional.empty()))));
        }
        if (Files.isDirectory(offline)) {
            log.atWarn()
                    .addKeyValue("folder", offline)
                    .log("the offline keys still lie beside the server: carry them away");
        }
        return roots;
    }

    public Optional<SignedRoot> find(long version) {
        return keys.text(file(version)).map(text -> WireJson.read(text, SignedRoot.class));
    }

    public SignedRoot newest() {
        SignedRoot newest = find(1).orElseThrow(() -> new ServerException("root-1.json is gone"));
        for (long version = 2; ; version++) {
            Optional<SignedRoot> next = find(version);
            if (next.isEmpty()) {
                return newest;
            }
            newest = next.get();
        }
    }

    /// @throws ServerException where the file on this server's disk is not what was installed
    public RootDocument document() {
        try {
            return RootChain.kept(newest());
        } catch (RuleException e) {
            throw new ServerException("the newest root document is damaged: " + e.getMessage(), e);
        }
    }

    public Sha256 digest() {
        return newest().root().sha256();
    }

    /// What this server signs alerts with.
    public Warner warner() {
        KeyPair pair = alertPair();
        return new Warner(Keepers.named(ALERT, pair).id(), pair.getPrivate());
    }

    /// @param key the id of the alert key in every document drafted here
    public record Warner(String key, PrivateKey secret) {
        @Override
        public String toString() {
            return key;
        }
    }

    private KeyPair alertPair() {
        return keys.pair(ALERT, KeyFolder.Kind.ED25519);
    }

    /// The next document with the keys that this server has now, to be signed.
    ///
    /// @param successors new keepers in place of those of now
    public SignedRoot draft(Optional<Keepers> successors) {
        return draft(successors, Optional.empty());
    }

    /// @param successors new keepers in place of those of now
    /// @param server where the terminals find the server from now on; empty: as before
    public SignedRoot draft(Optional<Keepers> successors, Optional<URI> server) {
        RootDocument now = document();
        Charter charter = charter(now);
        List<NamedKey> keepers = successors.map(Keepers::named).orElse(charter.keepers());
        NamedKey program =
                successors.map(Keepers::program).orElse(charter.programKeys().getFirst());
        RootDocument next =
                document(now.version() + 1, keepers, program, server.or(() -> charter.server()));
        return new SignedRoot(json(next), List.of());
    }

    /// Puts the next document in force.
    ///
    /// @throws ServerException where it may not follow, or would leave this server without trust
    public RootDocument install(SignedRoot signed) {
        try {
            RootDocument next = RootChain.next(document(), signed);
            requireOwn(next);
            keep(signed);
            return next;
        } catch (RuleException e) {
            throw new ServerException("the root document is not installed: " + e.getMessage(), e);
        }
    }

    private void requireOwn(RootDocument next) {
        boolean isTrusted =
                next.editionKeys().contains(own.edition())
                        && next.sealKeys().contains(own.seal())
                        && own.names(charter(next).authority());
        if (!isTrusted) {
            throw new ServerException(
                    "the root document does not name this server's own edition key, seal key and"
                            + " authority: draft it here, sign that draft and install it");
        }
    }

    private RootDocument document(
            long version, List<NamedKey> keepers, NamedKey program, Optional<URI> server) {
        NamedKey alert = Keepers.named(ALERT, alertPair());
        return new RootDocument(
                version,
                List.of(own.edition()),
                List.of(own.seal()),
                Optional.of(
                        new Charter(
                                keepers,
                                Keepers.THRESHOLD,
                                List.of(alert),
                                List.of(program),
                                own.authority(),
                                server)));
    }

    private void keep(SignedRoot signed) {
        long version = WireJson.read(signed.root().toArray(), RootDocument.class).version();
        keys.keep(file(version), WireJson.text(signed));
    }

    private static Charter charter(RootDocument root) {
        return root.charter()
                .orElseThrow(() -> new ServerException("the root document names no keepers"));
    }

    private static Bytes json(RootDocument root) {
        return Bytes.of(WireJson.write(root));
    }

    private static String file(long version) {
        return "root-" + version + ".json";
    }
}
