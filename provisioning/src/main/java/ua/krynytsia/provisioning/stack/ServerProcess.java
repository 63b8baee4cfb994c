// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.wire.KioskId;

/// A central server of its own, in a process of its own. Started, stopped and started again on the
/// same data and, once chosen, on the same ports.
public final class ServerProcess implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    private final Program program;
    private final Path work;
    private final List<String> settings = new ArrayList<>();
    private @Nullable RunningProgram running;

    private ServerProcess(Program program, Path work, Ports ports) {
        this.program = program;
        this.work = work;
        settings.addAll(List.of("--data", data().toString()));
        ports.settings().forEach(setting -> settings.addAll(List.of("--set", setting)));
    }

    /// The ports of a server; 0 takes a free one.
    public record Ports(int fleet, int admin, int site) {
        public static final Ports FREE = new Ports(0, 0, 0);
        public static final Ports USUAL = new Ports(7443, 7080, 7000);

        /// Three ports that are free now, to be the same at every start.
        public static Ports lasting() {
            return new Ports(anyFree(), anyFree(), anyFree());
        }

        private static int anyFree() {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new ProvisioningException("no port is free", e);
            }
        }

        List<String> settings() {
            return List.of(
                    "fleet.host=127.0.0.1",
                    "site.host=127.0.0.1",
                    "fleet.port=" + fleet,
                    "admin.port=" + admin,
                    "site.port=" + site);
        }
    }

    /// Not yet running: contents can be imported first.
    ///
    /// @param jvmFlags beyond the usual ones, such as an AOT cache
    public static ServerProcess prepare(Path work, Ports ports, String... jvmFlags) {
        Program program = Program.of("central-server").with("-Xmx512m").with(jvmFlags);
        return new ServerProcess(program, work, ports);
    }

    /// Further settings, such as the database; before anything is started.
    public void with(List<String> more) {
        more.forEach(setting -> settings.addAll(List.of("--set", setting)));
    }

    public Path data() {
        return work.resolve("server");
    }

    public Path logFile() {
        return work.resolve("central-server.log");
    }

    /// One call of the command line, its words in a log of their own.
    ///
    /// @return the exit code
    public int command(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(settings);
        return new Program("server-" + words[0], program.jar(), program.jvmFlags())
                .run(work, all.toArray(String[]::new));
    }

    /// What the last call of that command printed.
    public String printed(String command) {
        try {
            return Files.readString(work.resolve("server-" + command + ".log"));
        } catch (IOException e) {
            throw new ProvisioningException("cannot read what '" + command + "' printed", e);
        }
    }

    public void start() {
        launch();
        awaitServing();
    }

    /// Returns as soon as the process is there.
    public void launch() {
        try {
            Files.deleteIfExists(access());
        } catch (IOException e) {
            throw new ProvisioningException("cannot delete " + access(), e);
        }
        var all = new ArrayList<>(List.of("serve"));
        all.addAll(settings);
        running = program.start(work, Map.of(), all.toArray(String[]::new));
    }

    /// Waits until the ports of the launched process are open.
    public void awaitServing() {
        RunningProgram started = process();
        Patience.until(
                "the central server",
                START,
                () -> {
                    if (!started.isRunning()) {
                        throw new ProvisioningException(
                                "the central server ended at once:\n" + started.lastWords());
                    }
                    return Files.exists(access());
                });
    }

    public AdminApi api() {
        return AdminApi.of(access());
    }

    /// The one-time link by which the first administrator signs in; blank once used.
    public String firstSignIn() {
        Path file = data().resolve("run").resolve("first-sign-in");
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new ProvisioningException("cannot read " + file, e);
        }
    }

    /// A ticket file for the terminal; the server must be running.
    public Path ticket(KioskId kiosk) {
        Path file = work.resolve(kiosk + "-ticket.json");
        try {
            Files.writeString(file, api().enrol(kiosk));
        } catch (IOException e) {
            throw new ProvisioningException("cannot write " + file, e);
        }
        return file;
    }

    public RunningProgram process() {
        if (running == null) {
            throw new ProvisioningException("the server was not started");
        }
        return running;
    }

    private Path access() {
        return data().resolve("run").resolve("local-access.json");
    }

    @Override
    public void close() {
        if (running != null) {
            running.stop();
        }
    }
}
