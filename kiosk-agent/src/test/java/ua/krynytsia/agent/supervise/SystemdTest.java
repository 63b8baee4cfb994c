// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.AgentException;

/// Against a real Unix datagram socket, held by python3 (Debian's `python3`).
@Timeout(60)
final class SystemdTest {
    private static final String LISTEN =
            """
            import socket, sys
            name = sys.argv[1]
            s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
            s.bind('\\0' + name[1:] if name.startswith('@') else name)
            print('bound', flush=True)
            while True:
                print(s.recv(4096).decode().replace('\\n', '|'), flush=True)
            """;

    @TempDir Path folder;

    private final AtomicBoolean isAlive = new AtomicBoolean(true);
    private final List<Duration> pauses = new ArrayList<>();

    @BeforeEach
    void needsPython() {
        assertThat(Path.of("/usr/bin/python3")).isExecutable();
    }

    @Test
    void tellsThatItIsReadyAliveAndStopping() throws IOException {
        String address = folder.resolve("notify").toString();
        try (var listener = new Listener(address)) {
            var manager = manager(Map.of("NOTIFY_SOCKET", address, "WATCHDOG_USEC", "20000000"), 2);

            manager.ready();
            assertThatThrownBy(manager::run).isInstanceOf(InterruptedException.class);
            manager.stopping();

            assertThat(listener.next()).isEqualTo("READY=1|STATUS=well");
            assertThat(listener.next()).isEqualTo("WATCHDOG=1|STATUS=well");
            assertThat(listener.next()).isEqualTo("WATCHDOG=1|STATUS=well");
            assertThat(listener.next()).isEqualTo("STOPPING=1");
            assertThat(pauses).containsOnly(Duration.ofSeconds(10));
        }
    }

    @Test
    void theWatchdogIsNotFedWhileTheAgentsOwnChecksFail() throws IOException {
        String address = "@krynytsia-test-" + ProcessHandle.current().pid();
        try (var listener = new Listener(address)) {
            var manager = manager(Map.of("NOTIFY_SOCKET", address), 1);
            isAlive.set(false);

            assertThatThrownBy(manager::run).isInstanceOf(InterruptedException.class);

            assertThat(listener.next()).isEqualTo("STATUS=well");
        }
    }

    @Test
    void whereNobodyListensNothingIsSaidAndNothingBreaks() throws InterruptedException {
        manager(Map.of(), 0).run();
        manager(Map.of(), 0).ready();
        assertThat(pauses).isEmpty();

        var gone = manager(Map.of("NOTIFY_SOCKET", folder.resolve("gone").toString()), 1);
        gone.ready();
        assertThatThrownBy(gone::run).isInstanceOf(InterruptedException.class);
        assertThatThrownBy(() -> manager(Map.of("NOTIFY_SOCKET", "x".repeat(108)), 0))
                .isInstanceOf(AgentException.class);
    }

    private Systemd manager(Map<String, String> environment, int rounds) {
        var signs = new Systemd.Signs(isAlive::get, () -> "well");
        return new Systemd(
                environment,
                signs,
                duration -> {
                    pauses.add(duration);
                    if (pauses.size() >= rounds) {
                        throw new InterruptedException();
                    }
                });
    }

    private static final class Listener implements AutoCloseable {
        private final Process process;
        private final BufferedReader said;

        Listener(String address) throws IOException {
            process =
                    new ProcessBuilder("/usr/bin/python3", "-c", LISTEN, address)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start();
            said =
                    new BufferedReader(
                            new InputStreamReader(
                                    process.getInputStream(), StandardCharsets.UTF_8));
            assertThat(next()).isEqualTo("bound");
        }

        String next() throws IOException {
            return said.readLine();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
