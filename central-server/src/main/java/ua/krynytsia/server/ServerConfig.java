// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import ua.krynytsia.server.alerts.feed.FeedPlace;
import ua.krynytsia.server.http.Port;
import ua.krynytsia.server.store.StorePlace;

/// Everything that may be set from outside. A port of 0 takes a free one.
///
/// @param data where everything is kept
/// @param names what the terminals and administrators call this machine by, beside `localhost`; the
///   first stands in enrolment tickets
/// @param terminals the address that stands in enrolment tickets, where it is another than that
/// @param database beside it, or a PostgreSQL
/// @param alerts who is asked about air raids
public record ServerConfig(
        Path data,
        Port.Address fleet,
        Port.Address admin,
        Port.Address site,
        List<String> names,
        Optional<URI> terminals,
        StorePlace database,
        Optional<FeedPlace> alerts) {
    private static final String ALERT_MAP = "https://api.alerts.in.ua";
    private static final int LAST_PORT = 65_535;

    public ServerConfig {
        names = List.copyOf(names);
    }

    /// The settings by name, over the defaults: `fleet.host` `fleet.port` `fleet.address`
    /// `admin.host` `admin.port` `site.host` `site.port` `names` `database.url` `database.user`
    /// `database.password-file` `alerts.location` `alerts.token-file` `alerts.address`.
    ///
    /// @throws ServerException where a name is not one of these or a port is not a port
    public static ServerConfig of(Path data, Map<String, String> settings) {
        var left = new TreeMap<>(settings);
        var config =
                new ServerConfig(
                        data,
                        address(left, "fleet", "0.0.0.0", 7443),
                        address(left, "admin", "127.0.0.1", 7080),
                        address(left, "site", "0.0.0.0", 7000),
                        names(left),
                        terminals(left),
                        database(data, left),
                        alerts(left));
        if (!left.isEmpty()) {
            throw new ServerException(
                    "unknown setting '" + left.firstKey() + "': check its spelling");
        }
        return config;
    }

    /// The lines `name=value` of a properties file, in UTF-8.
    public static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ServerException("cannot read the settings in " + file, e);
        }
        var settings = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(n -> settings.put(n, properties.getProperty(n)));
        return settings;
    }

    /// Whether passwords would cross a network, so that the administrators' port needs TLS.
    boolean isAdminExposed() {
        try {
            return !InetAddress.getByName(admin.host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new ServerException("unknown address for administration: " + admin.host(), e);
        }
    }

    /// How others reach a port: by the first name where one is given, unless it listens to this
    /// machine only.
    URI uri(Port.Address address, String scheme, int port) {
        boolean isLocal = address.host().equals("127.0.0.1") || address.host().equals("localhost");
        String host = isLocal ? address.host() : names.isEmpty() ? "localhost" : names.getFirst();
        return URI.create(scheme + "://" + host + ":" + port);
    }

    Path keys() {
        return data.resolve("keys");
    }

    /// Where the first start leaves what must be carried away.
    Path offlineKeys() {
        return data.resolve("offline-keys");
    }

    /// What lives as long as the process.
    Path run() {
        return data.resolve("run");
    }

    private static Port.Address address(
            Map<String, String> settings, String name, String host, int port) {
        String set = settings.remove(name + ".port");
        String there = settings.remove(name + ".host");
        return new Port.Address(
                there == null ? host : there, set == null ? port : port(name, set.strip()));
    }

    private static StorePlace database(Path data, Map<String, String> settings) {
        String url = settings.remove("database.url");
        String user = settings.remove("database.user");
        String passwordFile = settings.remove("database.password-file");
        if (url == null && user == null && passwordFile == null) {
            return new StorePlace.Folder(data.resolve("database"));
        }
        if (url == null || user == null || passwordFile == null) {
            throw new ServerException(
                    "database.url, database.user and database.password-file are set together or"
                            + " not at all");
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new ServerException(
                    "database.url must begin with jdbc:postgresql:, such as"
                            + " jdbc:postgresql://localhost/krynytsia");
        }
        return new StorePlace.Postgres(url, user, Path.of(passwordFile));
    }

    private static Optional<FeedPlace> alerts(Map<String, String> settings) {
        String location = settings.remove("alerts.location");
        String tokenFile = settings.remove("alerts.token-file");
        String address = settings.remove("alerts.address");
        if (location == null && tokenFile == null && address == null) {
            return Optional.empty();
        }
        if (location == null || tokenFile == null || !location.matches("[0-9]{1,9}")) {
            throw new ServerException(
                    "alerts.location, the number of the city's community, and alerts.token-file are"
                            + " set together or not at all");
        }
        String asked = address == null ? ALERT_MAP : address.strip();
        if (!asked.matches("https://[^/\\s]+|http://(127\\.0\\.0\\.1|localhost)(:[0-9]+)?")) {
            throw new ServerException(
                    "alerts.address must be https:// and a name, but is '" + asked + "'");
        }
        return Optional.of(new FeedPlace(URI.create(asked), Path.of(tokenFile), location));
    }

    private static int port(String name, String value) {
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) > LAST_PORT) {
            throw new ServerException(name + ".port must be 0 to 65535, but is '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    private static Optional<URI> terminals(Map<String, String> settings) {
        Optional<String> set = Optional.ofNullable(settings.remove("fleet.address"));
        set.filter(text -> !text.strip().matches("https://[^/\\s]+"))
                .ifPresent(text -> {
                    throw new ServerException(
                            "fleet.address must be https:// and a name, such as"
                                    + " https://kiosks.city.example:7443, but is '"
                                    + text
                                    + "'");
                });
        return set.map(String::strip).map(URI::create);
    }

    private static List<String> names(Map<String, String> settings) {
        String set = settings.remove("names");
        return set == null
                ? List.of()
                : Arrays.stream(set.split("[,\\s]+")).filter(name -> !name.isBlank()).toList();
    }
}
