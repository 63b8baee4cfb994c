// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.supervise;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;

/// Tells systemd how the agent is: sd_notify(3), sd_watchdog_enabled(3). Without a `NOTIFY_SOCKET`
/// it says nothing. The watchdog is fed twice in its period, and only while the agent's own checks
/// pass; whether the server answers has no part in it.
public final class Systemd implements Task {
    private static final Logger log = LoggerFactory.getLogger(Systemd.class);
    private static final Duration USUAL = Duration.ofSeconds(10);
    private static final long MICRO = 1_000;

    private final Optional<NotifySocket> socket;
    private final Duration period;
    private final Signs signs;
    private final Sleeper sleeper;

    /// @param environment of the process: `NOTIFY_SOCKET`, `WATCHDOG_USEC`
    public Systemd(Map<String, String> environment, Signs signs, Sleeper sleeper) {
        this.socket = found(environment);
        this.period = period(environment);
        this.signs = signs;
        this.sleeper = sleeper;
    }

    /// @param isAlive the agent's own checks
    /// @param status one line for `systemctl status`
    public record Signs(BooleanSupplier isAlive, Supplier<String> status) {}

    /// Everything is up.
    public void ready() {
        send("READY=1\n" + status());
    }

    /// The end has begun.
    public void stopping() {
        send("STOPPING=1");
    }

    @Override
    public void run() throws InterruptedException {
        while (socket.isPresent()) {
            boolean isAlive = signs.isAlive().getAsBoolean();
            send((isAlive ? "WATCHDOG=1\n" : "") + status());
            sleeper.sleep(period);
        }
    }

    private String status() {
        return "STATUS=" + signs.status().get().replace('\n', ' ');
    }

    private void send(String message) {
        try {
            boolean isSent = socket.isEmpty() || socket.get().send(message);
            if (!isSent) {
                log.atDebug().log("the service manager does not take its datagrams");
            }
        } catch (AgentException e) {
            log.atWarn().setCause(e).log("the service manager cannot be told anything");
        }
    }

    private static Optional<NotifySocket> found(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("NOTIFY_SOCKET"))
                .filter(address -> !address.isBlank())
                .map(NotifySocket::new);
    }

    private static Duration period(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(text -> text.matches("[0-9]{1,15}"))
                .map(text -> Duration.ofNanos(Long.parseLong(text) * MICRO).dividedBy(2))
                .filter(Duration::isPositive)
                .orElse(USUAL);
    }
}
