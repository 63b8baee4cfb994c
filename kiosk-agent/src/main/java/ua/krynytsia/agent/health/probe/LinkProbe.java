// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the cable is out; keeps `LINK_DOWN`. While the server answers, it is not.
///
/// The interface in question is that of the default route, `/proc/net/route`: interface,
/// destination, …; without such a route any that has a carrier will do.
public final class LinkProbe implements Probe {
    private static final String ANYWHERE = "00000000";

    private final HostFiles files;
    private final BooleanSupplier isOnline;
    private final HealthBoard health;

    /// @param isOnline whether the server answers
    public LinkProbe(HostFiles files, BooleanSupplier isOnline, HealthBoard health) {
        this.files = files;
        this.isOnline = isOnline;
        this.health = health;
    }

    @Override
    public void check() {
        health.set(HealthCode.LINK_DOWN, !isOnline.getAsBoolean() && !hasLink());
    }

    private boolean hasLink() {
        Path net = files.sys().resolve("class/net");
        List<String> routed = listRouted();
        if (!routed.isEmpty()) {
            return routed.stream().anyMatch(name -> hasCarrier(net.resolve(name)));
        }
        return HostFiles.list(net).stream()
                .filter(place -> !place.endsWith("lo"))
                .anyMatch(LinkProbe::hasCarrier);
    }

    private List<String> listRouted() {
        return HostFiles.lines(files.proc().resolve("net/route")).stream()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(fields -> fields.size() > 1 && fields.get(1).equals(ANYWHERE))
                .map(List::getFirst)
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
}
