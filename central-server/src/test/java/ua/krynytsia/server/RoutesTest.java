// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRoute;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.admin.entrance.RouteTable;
import ua.krynytsia.server.alerts.AlertKey;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.fleet.TicketOffice;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.keys.KeyFolder;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.server.keys.Secrets;
import ua.krynytsia.server.rights.Role;
import ua.krynytsia.wire.Bytes;

@Timeout(300)
class RoutesTest {
    private static final Set<String> DOORS =
            Set.of(
                    "GET /",
                    "GET /admin/sign-in",
                    "POST /admin/sign-in",
                    "GET /admin/welcome",
                    "POST /admin/welcome",
                    "GET /admin/language");

    @TempDir private Path data;
    @TempDir private Path folder;

    @Test
    void everyRouteStandsInTheTableAndEveryLineIsARoute() {
        var registered = new TreeSet<String>();
        services().forEach(service -> service.routing(new Recorder(registered)));

        registered.removeAll(DOORS);
        var lines = new TreeSet<String>();
        new RouteTable().lines().forEach(l -> lines.add(l.method().text() + " " + l.pattern()));
        assertThat(lines).isEqualTo(registered);
    }

    @Test
    void aStrangerAndEachRoleGetExactlyWhatTheTableSays() {
        try (var town = new TestTown(data)) {
            town.importTown(folder);
            var visitors = new TreeMap<String, Visitor>();
            for (Role role : Role.values()) {
                String login = "one-" + role.id();
                visitors.put(
                        role.id(), Visitor.with(town, login, "{\"role\":\"" + role.id() + "\"}"));
            }
            visitors.put("nobody", Visitor.with(town, "one-nobody"));
            var all = new SoftAssertions();
            for (RouteTable.Line line : new RouteTable().lines()) {
                stranger(town, line, all);
                if (!line.pattern().equals("/admin/sign-out")) {
                    visitors.forEach((role, visitor) -> visit(role, visitor, line, all));
                }
            }
            visitors.forEach((role, visitor) ->
                    all.assertThat(visitor.get("/admin/anything-new").statusCode())
                            .as("an unlisted page for " + role)
                            .isEqualTo(role.equals("administrator") ? 404 : 403));
            all.assertAll();
            visitors.values().forEach(Visitor::close);
        }
    }

    @Test
    void anAuthorOfAPartSavesThereAndNowhereElse() {
        try (var town = new TestTown(data);
                var author =
                        Visitor.with(
                                town,
                                "olena",
                                """
                                {"role":"author","resource":"terminals","field":"name",\
                                "value":"Хол Центру послуг"}\
                                """)) {
            town.importTown(folder);
            assertThat(author.get("/admin/content/terminals/kiosk-02").statusCode()).isEqualTo(200);

            assertThat(save(author, "kiosk-01", "Хол Центру послуг", "+380564921520").statusCode())
                    .isEqualTo(303);
            assertThat(save(author, "kiosk-02", "Проспект Металургів", "1520").statusCode())
                    .isEqualTo(403);
            assertThat(save(author, "kiosk-02", "Хол Центру послуг", "1520").statusCode())
                    .as("to take what is another's")
                    .isEqualTo(403);
            assertThat(save(author, "kiosk-01", "Чуже місце", "1520").statusCode())
                    .as("to give away what is one's own")
                    .isEqualTo(403);
            assertThat(author.get("/admin/people").statusCode()).isEqualTo(403);
            assertThat(author.call("PUT", "/admin/api/v1/imports/a.csv", "a").statusCode())
                    .isEqualTo(403);
        }
    }

    private static HttpResponse<String> save(Visitor author, String id, String name, String phone) {
        return author.post(
                "/admin/content/terminals/" + id,
                Map.of(
                        "revision", "1",
                        "f.name.uk", name,
                        "f.phone.value", phone,
                        "f.place.lat", "47.8985",
                        "f.place.lon", "33.396"));
    }

    private static void stranger(TestTown town, RouteTable.Line line, SoftAssertions all) {
        try (var stranger = new Visitor(town)) {
            int expected = line.pattern().startsWith("/admin/api/") ? 401 : 303;
            HttpResponse<String> answer = go(stranger, line);
            all.assertThat(answer.statusCode()).as("a stranger: " + line).isEqualTo(expected);
            if (expected == 303) {
                all.assertThat(answer.headers().firstValue("Location"))
                        .as("a stranger: " + line)
                        .contains("/admin/sign-in");
            }
        }
    }

    private static void visit(
            String name, Visitor visitor, RouteTable.Line line, SoftAssertions all) {
        boolean allowed =
                line.power().isEmpty()
                        || Role.find(name).filter(r -> r.may(line.power().get())).isPresent();
        int status = go(visitor, line).statusCode();
        var claim = all.assertThat(status).as(name + ": " + line);
        if (allowed) {
            claim.isNotIn(401, 403, 500);
        } else {
            claim.isEqualTo(403);
        }
    }

    private static HttpResponse<String> go(Visitor visitor, RouteTable.Line line) {
        String path =
                line.pattern()
                        .replace("{resource}", "terminals")
                        .replace("{kind}", "resource")
                        .replace("{step}", "stop")
                        .replace("{command}", "00000000-0000-0000-0000-000000000000")
                        .replace("{reference}", "00000000-0000-0000-0000-000000000000")
                        .replace("{id}", id(line.pattern()))
                        .replace("{login}", "no-such-login")
                        .replace("{fileName}", "empty.csv");
        if (line.method().equals(Method.GET)) {
            return visitor.get(path);
        }
        return line.method().equals(Method.POST) && !path.startsWith("/admin/api/")
                ? visitor.post(path, Map.of("kiosk", "kiosk-09", "revision", "1", "role", "author"))
                : visitor.call(line.method().text(), path, "{}");
    }

    private static String id(String pattern) {
        return pattern.contains("appeals") ? "00000000-0000-0000-0000-000000000000" : "kiosk-01";
    }

    private List<HttpService> services() {
        ServerConfig config = ServerConfig.of(data, Map.of());
        Clock clock = Clock.systemUTC();
        var random = new SecureRandom();
        OwnerFile.directory(config.data());
        OwnerFile.directory(config.run());
        try (Content content = Content.open(config, clock, random)) {
            Trust trust = Trust.open(config, clock, random);
            var secrets = new Secrets(random);
            var audit = new Audit(content.store(), clock);
            Residents residents = Residents.open(config, content, trust, clock, random);
            var key = new KeyFolder(data.resolve("more"), random);
            var warning =
                    new Fleet.Warning(
                            new AlertKey(
                                    "alert",
                                    key.pair("alert", KeyFolder.Kind.ED25519).getPrivate()),
                            List.of());
            Fleet fleet = Fleet.open(content, trust, secrets, warning, clock);
            var tickets =
                    new TicketOffice(
                            fleet.enrolments(),
                            trust.authority(),
                            () -> URI.create("https://x"),
                            () -> Bytes.utf8("a root").sha256());
            var reach = new Administration.Reach(content, residents, fleet, tickets);
            return Administration.open(content, secrets, audit, config.run(), clock)
                    .services(reach, new PageEngine(), clock);
        }
    }

    /// Writes down what a service answers.
    private record Recorder(Set<String> routes) implements HttpRules {
        private HttpRules add(String method, String pattern) {
            routes.add(method + " " + pattern);
            return this;
        }

        @Override
        public HttpRules get(String pattern, Handler... handlers) {
            return add("GET", pattern);
        }

        @Override
        public HttpRules post(String pattern, Handler... handlers) {
            return add("POST", pattern);
        }

        @Override
        public HttpRules put(String pattern, Handler... handlers) {
            return add("PUT", pattern);
        }

        @Override
        public HttpRules delete(String pattern, Handler... handlers) {
            return add("DELETE", pattern);
        }

        @Override
        public HttpRules register(HttpService... services) {
            throw new IllegalStateException("a service inside a service is not recorded");
        }

        @Override
        public HttpRules register(String pattern, HttpService... services) {
            throw new IllegalStateException("a service inside a service is not recorded");
        }

        @Override
        public HttpRules route(HttpRoute route) {
            throw new IllegalStateException("use get, post, put or delete with a pattern");
        }
    }
}
