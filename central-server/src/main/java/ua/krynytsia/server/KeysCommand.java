// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.server.roots.Keepers;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.fleet.SignedRoot;
import ua.krynytsia.wire.json.WireJson;

/// The root document from draft to force: `draft` on the server, `sign` where a keeper's key lies,
/// twice or more, `install` on the server. Terminals take it at their next look.
///
/// One authority follows another so: `next-authority` makes it, the document drafted next names
/// both, terminals that trust both take certificates of the next one, `retire-authority` ends the
/// one before, and the document drafted then names the one that is left.
@Command(
        name = "keys",
        mixinStandardHelpOptions = true,
        description = {
            "Which keys the terminals trust: show, draft, sign, install. Another authority, in this",
            "order: next-authority, restart the server; draft, sign, install; wait until authorities",
            "names no terminal; stop the server, retire-authority, start it; draft, sign, install."
        })
final class KeysCommand {
    private static final int LONGEST = 1 << 20;
    private static final int REFUSED = 1;

    @ParentCommand private Commands parent = new Commands();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Command(mixinStandardHelpOptions = true, description = "The root document in force.")
    int show() {
        Roots roots = parent.roots();
        RootDocument root = roots.document();
        out().println("version " + root.version());
        out().println("digest  " + roots.digest());
        out().println(WireJson.text(root));
        out().flush();
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Write the next root document, with this server's keys, unsigned.")
    int draft(
            @Option(names = "--out", paramLabel = "FILE", required = true) Path file,
            @Option(
                            names = "--new-keepers",
                            paramLabel = "DIR",
                            description = "Make new keepers' keys there; they follow the old ones.")
                    Optional<Path> folder,
            @Option(
                            names = "--server",
                            paramLabel = "URI",
                            description = "Where the terminals find the server from now on.")
                    Optional<URI> server) {
        var keepers = folder.map(it -> Keepers.in(it, new SecureRandom()));
        write(file, parent.roots().draft(keepers, server));
        out().println("to be signed by two of the keepers of now");
        keepers.ifPresent(_ -> out().println("and by two of the new ones"));
        out().flush();
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Add a keeper's signature to a draft. Needs no server and no network.")
    int sign(
            @Parameters(paramLabel = "FILE") Path file,
            @Option(names = "--key", paramLabel = "PEM", required = true) Path key) {
        SignedRoot signed = Keepers.signedBy(key, read(file));
        write(file, signed);
        out().println(signed.signatures().size() + " signatures");
        out().flush();
        return 0;
    }

    @Command(mixinStandardHelpOptions = true, description = "Put a signed draft in force.")
    int install(@Parameters(paramLabel = "FILE") Path file) {
        out().println("version " + parent.roots().install(read(file)).version());
        out().flush();
        return 0;
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "The authorities, and which terminals hold a certificate of the present.")
    int authorities() {
        Authorities authorities = parent.authorities();
        out().println("in force  " + authorities.current().fingerprint());
        authorities.next().ifPresent(next -> out().println("next      " + next.fingerprint()));
        tell(holders());
        out().flush();
        return 0;
    }

    @Command(
            name = "next-authority",
            mixinStandardHelpOptions = true,
            description = {
                "Make the next authority; again is harmless. Then restart the server and let the",
                "root document name both: draft, sign, install."
            })
    int nextAuthority() {
        out().println("next      " + parent.authorities().makeNext().fingerprint());
        out().println("now restart the server; then: keys draft, sign, install");
        out().flush();
        return 0;
    }

    @Command(
            name = "retire-authority",
            mixinStandardHelpOptions = true,
            description = {
                "End the present authority; the next one takes its place. The server must be",
                "stopped. Exit code: 0 done, 1 refused: terminals still hold its certificates."
            })
    int retireAuthority(
            @Option(
                            names = "--give-up-holders",
                            description = {
                                "Also where terminals still hold its certificates: each of them",
                                "needs a visit and a new ticket."
                            })
                    boolean isForced) {
        if (parent.isServing()) {
            throw new ServerException("stop the server first: it would go on certifying");
        }
        List<KioskId> holders = holders();
        tell(holders);
        if (!holders.isEmpty() && !isForced) {
            out().println("the present authority stays");
            out().flush();
            return REFUSED;
        }
        out().println("in force  " + parent.authorities().retire().fingerprint());
        out().println("now start the server; then: keys draft, sign, install");
        out().flush();
        return 0;
    }

    private List<KioskId> holders() {
        try (Operator operator = parent.operator()) {
            return operator.listHolders();
        }
    }

    private void tell(List<KioskId> holders) {
        String names = holders.stream().map(KioskId::value).collect(Collectors.joining(" "));
        out().println("terminals with its certificate  " + holders.size() + "  " + names);
    }

    private static SignedRoot read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw new ServerException(file + " is too long for a root document");
            }
            return WireJson.read(Files.readAllBytes(file), SignedRoot.class);
        } catch (IOException | WireException e) {
            throw new ServerException("cannot read the root document " + file, e);
        }
    }

    private static void write(Path file, SignedRoot root) {
        OwnerFile.write(file.toAbsolutePath(), WireJson.write(root));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
