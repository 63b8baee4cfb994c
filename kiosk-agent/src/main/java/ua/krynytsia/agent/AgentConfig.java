// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import ua.krynytsia.agent.service.page.ServiceAddress;

/// Everything that may be set from outside.
///
/// | setting | usual | |
/// |---|---|---|
/// | `data` | `/var/lib/krynytsia-agent` | editions, identity, residents' words |
/// | `run` | `/run/krynytsia-agent` | the access file and the simulations' control files |
/// | `ticket` | `ticket.json` in `data` | where the technician puts the enrolment ticket |
/// | `readers` | none | comma-separated: `rdm6300:/dev/serial/by-id/…`, `pn532:…`, `simulated` |
/// | `pins` | `pi4j` | `pi4j`, `simulated` or `none` |
/// | `presence` | `pir` | `pir` or `distance` |
/// | `printer` | `none` | `none`, `simulated` or `escpos:DEVICE[,PROFILE][,BAUD]` |
/// | `power-hold` | 20 | seconds a failing supply is waited for before the machine goes off |
/// | `proxy` | none | `host:port` that is asked to connect to the server (HTTP `CONNECT`) |
/// | `port` | 0 | the loopback port; 0 takes a free one |
/// | `service` | off | `address:port` of the technician's page on the service network |
///
/// The readers are called `reader-1`, `reader-2`, … in their order. A simulated one looks for cards
/// in the file `card` (the first), `card-2`, … in `run`; simulated pins listen to `pins` there; a
/// kiosk with simulated pins is not reported for lacking a display or a touch panel.
public record AgentConfig(
        Path data,
        Path run,
        Path ticket,
        DeviceSettings devices,
        int port,
        Optional<InetSocketAddress> proxy,
        Optional<ServiceAddress> service) {
    private static final int LAST_PORT = 65_535;
    private static final String ACCESS_FILE = "access.json";

    public AgentConfig {
        if (port < 0 || port > LAST_PORT) {
            throw new AgentException("the setting 'port' must be from 0 to 65535, but is " + port);
        }
    }

    /// Without a proxy or a page on the service network.
    public AgentConfig(Path data, Path run, Path ticket, DeviceSettings devices, int port) {
        this(data, run, ticket, devices, port, Optional.empty(), Optional.empty());
    }

    /// The settings by name, over the usual ones.
    ///
    /// @throws AgentException where a name is not one of the table's or a value does not fit
    public static AgentConfig of(Map<String, String> settings) {
        var left = new TreeMap<>(settings);
        Path data = path(left, "data", Path.of("/var/lib/krynytsia-agent"));
        var config =
                new AgentConfig(
                        data,
                        path(left, "run", Path.of("/run/krynytsia-agent")),
                        path(left, "ticket", data.resolve("ticket.json")),
                        devices(left),
                        number("port", taken(left, "port", "0")),
                        proxy(taken(left, "proxy", "")),
                        Optional.of(taken(left, "service", ""))
                                .filter(set -> !set.isEmpty())
                                .map(ServiceAddress::parse));
        if (!left.isEmpty()) {
            throw new AgentException(
                    "unknown setting '" + left.firstKey() + "': check its spelling");
        }
        return config;
    }

    private static DeviceSettings devices(Map<String, String> left) {
        return new DeviceSettings(
                list(taken(left, "readers", "")),
                taken(left, "pins", "pi4j"),
                taken(left, "presence", "pir"),
                taken(left, "printer", "none"),
                Duration.ofSeconds(number("power-hold", taken(left, "power-hold", "20"))));
    }

    /// The lines `name=value` of a properties file, in UTF-8.
    public static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new AgentException("cannot read the settings in " + file, e);
        }
        var settings = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(n -> settings.put(n, properties.getProperty(n)));
        return settings;
    }

    /// Where the app and the command `status` find the port.
    public Path accessFile() {
        return run.resolve(ACCESS_FILE);
    }

    private static Path path(Map<String, String> settings, String name, Path usual) {
        String set = settings.remove(name);
        return set == null || set.isBlank() ? usual : Path.of(set.strip());
    }

    private static String taken(Map<String, String> settings, String name, String usual) {
        String set = settings.remove(name);
        return set == null || set.isBlank() ? usual : set.strip();
    }

    private static List<String> list(String set) {
        return Arrays.stream(set.split(",", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /// Left unresolved: the name may mean another machine tomorrow.
    private static Optional<InetSocketAddress> proxy(String set) {
        if (set.isEmpty()) {
            return Optional.empty();
        }
        int colon = set.lastIndexOf(':');
        String port = set.substring(colon + 1);
        if (colon < 1 || !port.matches("[0-9]{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new AgentException("the setting 'proxy' must be host:port, but is '" + set + "'");
        }
        return Optional.of(
                InetSocketAddress.createUnresolved(
                        set.substring(0, colon), Integer.parseInt(port)));
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new AgentException(
                    "the setting '" + name + "' must be a number, but is '" + text + "'");
        }
    }
}
