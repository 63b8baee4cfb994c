// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ua.krynytsia.server.appeals.Opener;
import ua.krynytsia.server.authority.Authorities;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.server.roots.Roots;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EnrolmentTicket;
import ua.krynytsia.wire.fleet.RootDocument;
import ua.krynytsia.wire.json.WireJson;

/// The command line. Where a server runs on the same data, the other commands ask it; else they
/// open the data themselves.
@Command(
        name = "central-server",
        mixinStandardHelpOptions = true,
        version = "central-server 0.1.0",
        subcommands = KeysCommand.class,
        description = "The centre of the city's information kiosks.")
final class Commands {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = CommandLine.ScopeType.INHERIT,
            description = "A properties file with settings.")
    private Optional<Path> file = Optional.empty();

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            scope = CommandLine.ScopeType.INHERIT,
            description = {
                "One setting, over those of the file: fleet.host fleet.port admin.host admin.port",
                "site.host site.port names. Port 0 takes a free one. On PostgreSQL: database.url",
                "(jdbc:postgresql://HOST/NAME) database.user database.password-file. To hear of",
                "air raids: alerts.location alerts.token-file alerts.address."
            })
    private Map<String, String> settings = new LinkedHashMap<>();

    @Command(
            mixinStandardHelpOptions = true,
            description = "Run the server until it is told to stop.")
    int serve() throws InterruptedException {
        try (Server server = Server.start(config(), Clock.systemUTC(), new SecureRandom())) {
            var stopped = new CountDownLatch(1);
            Runtime.getRuntime()
                    .addShutdownHook(
                            Thread.ofPlatform()
                                    .name("stop")
                                    .unstarted(() -> {
                                        server.close();
                                        stopped.countDown();
                                    }));
            LocalAccess access = server.access();
            out().println("fleet  " + access.fleet());
            out().println("admin  " + access.admin() + "/admin/");
            out().println("public " + access.site() + "/");
            server.firstSignIn().ifPresent(link -> out().println("first sign-in  " + link));
            out().flush();
            stopped.await();
        }
        return 0;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Import files (CSV, GeoJSON, zip) or folders of them.",
                "Exit code: 0 all taken, 1 some rows rejected, 2 a file refused whole."
            })
    int importFiles(
            @Parameters(arity = "1..*", paramLabel = "PATH") List<Path> paths,
            @Option(
                            names = "--language",
                            paramLabel = "uk|en",
                            defaultValue = "uk",
                            description = "Of the report (default: ${DEFAULT-VALUE}).")
                    String language,
            @Option(
                            names = "--dry-run",
                            description = "Say what would become of it; change nothing.")
                    boolean dryRun) {
        try (Operator operator = operator()) {
            int worst = 0;
            for (Path path : paths) {
                var report = operator.importPath(path, dryRun);
                out().print(report.toText(language));
                worst = Math.max(worst, report.exitStatus());
            }
            out().flush();
            return worst;
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Publish what the catalogue holds as a new edition.")
    int publish(
            @Option(
                            names = "--continue-above",
                            description = {
                                "This server was restored from an older backup and terminals have",
                                "later editions: publish above their numbers."
                            })
                    boolean isAnsweredFor,
            @Option(
                            names = "--acknowledge",
                            description = "Also where terminals cannot show all of it.")
                    boolean isAcknowledged) {
        try (Operator operator = operator()) {
            if (isAnsweredFor) {
                operator.continueAbove();
            }
            out().println(operator.publish(isAcknowledged));
            return 0;
        }
    }

    @Command(
            name = "roll-back",
            mixinStandardHelpOptions = true,
            description = {
                "Publish the content of an earlier edition again, under a new number, for all",
                "terminals. An edition that is on its way from the first ones is taken back."
            })
    int rollBack(
            @Parameters(paramLabel = "NUMBER", description = "Of the earlier edition.")
                    long number) {
        try (Operator operator = operator()) {
            out().println(operator.rollBack(new EditionNumber(number)));
            return 0;
        }
    }

    @Command(
            name = "withdraw-for-good",
            mixinStandardHelpOptions = true,
            description = {
                "Erase documents from the content, from every edition and from the terminals, as a",
                "court or the law on personal data asks. Nothing brings them back."
            })
    int withdrawForGood(
            @Parameters(
                            arity = "1..*",
                            paramLabel = "DOCUMENT",
                            description = "Such as entry/schools/7.")
                    List<String> documents) {
        Set<DocumentKey> keys =
                documents.stream().map(DocumentKey::new).collect(Collectors.toSet());
        try (Operator operator = operator()) {
            out().println(operator.withdrawForGood(keys));
            return 0;
        }
    }

    @Command(
            mixinStandardHelpOptions = true,
            description = "Offer a terminal enrolment: writes its one-time ticket.")
    int enrol(
            @Parameters(paramLabel = "KIOSK", description = "Its id, such as kiosk-01.")
                    String kiosk,
            @Option(
                            names = "--out",
                            paramLabel = "FILE",
                            description = "Write the ticket there, not to the terminal.")
                    Optional<Path> ticketFile) {
        try (Operator operator = operator()) {
            EnrolmentTicket ticket = operator.enrol(new KioskId(kiosk));
            byte[] json = WireJson.write(ticket);
            if (ticketFile.isPresent()) {
                OwnerFile.write(ticketFile.get(), json);
            } else {
                out().println(WireJson.text(ticket));
            }
            return 0;
        }
    }

    /// The root documents; needs no server, and none to be down.
    Roots roots() {
        ServerConfig config = config();
        Trust trust = Trust.open(config, Clock.systemUTC(), new SecureRandom());
        RootDocument.NamedKey edition =
                Editions.findPublicKey(config.data())
                        .orElseThrow(() ->
                                new ServerException(
                                        "there is no edition key yet: start the server once"));
        return trust.roots(
                config, edition, new Opener(trust.keys(), _ -> Optional.empty()).publicKey());
    }

    /// Whom terminals trust, now and next; needs no server, and none to be down.
    Authorities authorities() {
        var keys = new KeyFolder(config().keys(), new SecureRandom());
        return Authorities.open(keys, new SecureRandom(), Clock.systemUTC());
    }

    /// Whether a server runs on this data.
    boolean isServing() {
        return LocalClient.find(config()).isPresent();
    }

    Operator operator() {
        ServerConfig config = config();
        var client = LocalClient.find(config);
        return client.isPresent()
                ? client.get()
                : DirectOperator.open(config, Clock.systemUTC(), new SecureRandom());
    }

    private ServerConfig config() {
        var all = new TreeMap<String, String>();
        file.map(ServerConfig::read).ifPresent(all::putAll);
        all.putAll(settings);
        return ServerConfig.of(data, all);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
