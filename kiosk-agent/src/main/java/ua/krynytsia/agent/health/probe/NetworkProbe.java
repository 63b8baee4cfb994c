// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Why the server does not answer, as far as it can be seen from here: keeps `LINK_DOWN` and
/// `NAME_UNRESOLVED`. While the server answers, neither is true. What the resolver does takes as
/// long as it takes; beyond five seconds it counts as no answer.
///
/// The interface in question is that of the default route, `/proc/net/route`: interface,
/// destination, …; without such a route any that has a carrier will do.
public final class NetworkProbe implements Probe {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String ANYWHERE = "00000000";

    private final HostFiles files;
    private final Reach reach;
    private final HealthBoard health;
    private final Clock steady;

    /// @param steady one that does not jump
    public NetworkProbe(HostFiles files, Reach reach, HealthBoard health, Clock steady) {
        this.files = files;
        this.reach = reach;
        this.health = health;
        this.steady = steady;
    }

    /// @param isOnline whether the server answers
    /// @param server its name; empty while the kiosk knows of none
    public record Reach(BooleanSupplier isOnline, Supplier<Optional<String>> server, Names names) {}

    /// Looks names up.
    public interface Names {
        /// By the system's own resolver.
        Names SYSTEM =
                name -> {
                    var _ = InetAddress.getByName(name);
                };

        void resolve(String name) throws UnknownHostException;
    }

    @Override
    public void check() {
        boolean isOnline = reach.isOnline().getAsBoolean();
        boolean isLinkDown = !isOnline && !hasLink();
        health.set(HealthCode.LINK_DOWN, isLinkDown);
        boolean isNameless =
                !isOnline
                        && !isLinkDown
                        && reach.server().get().filter(name -> !isResolved(name)).isPresent();
        health.set(HealthCode.NAME_UNRESOLVED, isNameless);
    }

    private boolean hasLink() {
        Path net = files.sys().resolve("class/net");
        List<String> routed = listRouted();
        if (!routed.isEmpty()) {
            return routed.stream().anyMatch(name -> hasCarrier(net.resolve(name)));
        }
        return HostFiles.list(net).stream()
                .filter(place -> !place.endsWith("lo"))
                .anyMatch(NetworkProbe::hasCarrier);
    }

    private List<String> listRouted() {
        return HostFiles.lines(files.proc().resolve("net/route")).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > 1 && fields[1].equals(ANYWHERE))
                .map(fields -> fields[0])
                .filter(name -> !name.contains("/"))
                .toList();
    }

    /// An interface that is off has no readable carrier; tunnels are `unknown` and up.
    private static boolean hasCarrier(Path place) {
        String state = HostFiles.text(place.resolve("operstate")).orElse("");
        return HostFiles.text(place.resolve("carrier")).filter("1"::equals).isPresent()
                && !state.equals("down")
                && !state.equals("lowerlayerdown");
    }

    private boolean isResolved(String name) {
        Instant begin = steady.instant();
        try {
            reach.names().resolve(name);
            return Duration.between(begin, steady.instant()).compareTo(LONGEST) <= 0;
        } catch (UnknownHostException _) {
            return false;
        }
    }
}
