// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ua.krynytsia.laws.Arrows;
import ua.krynytsia.laws.HouseLaws;
import ua.krynytsia.laws.Law;

class ArchitectureTest {
    private static final Arrows ARROWS =
            Arrows.of("ua.krynytsia.server")
                    .shared(ServerException.class)
                    .root("..", "wire", "wire.content", "wire.fleet", "wire.json")
                    .line("accounts", "audit", "keys", "rights", "store", "wire")
                    .line(
                            "admin",
                            "accounts",
                            "http",
                            "rights",
                            "rules.content",
                            "wire",
                            "wire.content")
                    .line(
                            "admin.alerts",
                            "admin",
                            "admin.editor",
                            "alerts",
                            "alerts.cap",
                            "catalogue",
                            "http",
                            "wire",
                            "wire.alert")
                    .line(
                            "alerts",
                            "audit",
                            "http",
                            "store",
                            "rules.trust",
                            "wire",
                            "wire.alert",
                            "wire.fleet",
                            "wire.json")
                    .line("alerts.cap", "alerts", "wire", "wire.alert")
                    .line("alerts.feed", "alerts", "wire")
                    .line(
                            "admin.api",
                            "admin",
                            "appeals",
                            "audit",
                            "catalogue",
                            "catalogue.workflow",
                            "editions",
                            "exchange",
                            "exchange.profile",
                            "exchange.table",
                            "fleet",
                            "http",
                            "media",
                            "rights",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "publishing")
                    .line(
                            "admin.appeals",
                            "accounts",
                            "admin",
                            "appeals",
                            "appeals.attachments",
                            "audit",
                            "http",
                            "wire",
                            "wire.content",
                            "wire.fleet")
                    .line(
                            "admin.editor",
                            "admin",
                            "catalogue",
                            "http",
                            "media",
                            "rules.content",
                            "rules.hours",
                            "rules.richtext",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line(
                            "admin.content",
                            "accounts",
                            "admin",
                            "admin.editor",
                            "catalogue",
                            "catalogue.workflow",
                            "exchange.values",
                            "http",
                            "media",
                            "rights",
                            "rules.content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.fleet")
                    .line("admin.entrance", "accounts", "admin", "http", "keys", "rights", "wire")
                    .line("admin.imports", "accounts", "admin", "audit", "exchange", "http")
                    .line(
                            "admin.insight",
                            "admin",
                            "admin.editor",
                            "catalogue",
                            "exchange.writing",
                            "http",
                            "insight",
                            "wire",
                            "wire.content")
                    .line(
                            "admin.registry",
                            "accounts",
                            "admin",
                            "audit",
                            "http",
                            "registry",
                            "wire",
                            "wire.content")
                    .line("admin.journal", "admin", "audit", "http", "rules.service", "wire")
                    .line(
                            "admin.kiosks",
                            "accounts",
                            "admin",
                            "catalogue",
                            "commands",
                            "fleet",
                            "http",
                            "rights",
                            "wire",
                            "wire.command",
                            "wire.content",
                            "wire.fleet")
                    .line("admin.people", "accounts", "admin", "http", "rights", "wire")
                    .line(
                            "appeals",
                            "keys",
                            "store",
                            "rules",
                            "rules.content",
                            "rules.receipt",
                            "rules.seal",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json")
                    .line(
                            "appeals.attachments",
                            "appeals",
                            "http",
                            "keys",
                            "store",
                            "rules",
                            "rules.seal",
                            "wire",
                            "wire.fleet")
                    .line(
                            "appeals.tracking",
                            "appeals",
                            "http",
                            "store",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.tracking")
                    .line("audit", "store", "wire", "wire.service")
                    .line("certificates", "audit", "authority", "store", "wire", "wire.fleet")
                    .line(
                            "commands",
                            "audit",
                            "http",
                            "store",
                            "wire",
                            "wire.command",
                            "wire.fleet",
                            "wire.json")
                    .line("insight", "audit", "store", "wire", "wire.fleet")
                    .line("authority", "keys", "wire")
                    .line(
                            "catalogue",
                            "media",
                            "store",
                            "rules.content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line("media", "wire")
                    .line("jobs")
                    .line(
                            "publishing",
                            "audit",
                            "editions",
                            "store",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.fleet")
                    .line(
                            "admin.publishing",
                            "admin",
                            "editions",
                            "http",
                            "publishing",
                            "wire",
                            "wire.fleet")
                    .line(
                            "live",
                            "appeals",
                            "catalogue",
                            "editions",
                            "fleet",
                            "insight",
                            "publishing",
                            "roots",
                            "wire",
                            "wire.fleet")
                    .line(
                            "admin.declarations",
                            "admin",
                            "audit",
                            "catalogue",
                            "catalogue.declaring",
                            "http",
                            "rules.content",
                            "wire",
                            "wire.content")
                    .line(
                            "catalogue.declaring",
                            "catalogue",
                            "rules.content",
                            "wire",
                            "wire.content")
                    .line(
                            "catalogue.workflow",
                            "audit",
                            "catalogue",
                            "store",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line(
                            "editions",
                            "store",
                            "rules",
                            "rules.edition",
                            "wire",
                            "wire.content",
                            "wire.fleet",
                            "wire.json")
                    .line(
                            "exchange",
                            "catalogue",
                            "exchange.bundle",
                            "exchange.csv",
                            "exchange.geojson",
                            "exchange.known",
                            "exchange.profile",
                            "exchange.registering",
                            "exchange.rows",
                            "exchange.source",
                            "exchange.values",
                            "exchange.xlsx",
                            "media",
                            "registry",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line(
                            "exchange.bundle",
                            "catalogue",
                            "catalogue.declaring",
                            "exchange.profile",
                            "exchange.registering",
                            "exchange.rows",
                            "exchange.source",
                            "exchange.values",
                            "media",
                            "registry",
                            "rules.content",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line("exchange.csv", "exchange.source", "exchange.writing", "wire")
                    .line("exchange.geojson", "exchange.source", "wire")
                    .line(
                            "exchange.known",
                            "catalogue",
                            "exchange.values",
                            "rules.ukrainian",
                            "wire",
                            "wire.content")
                    .line(
                            "exchange.profile",
                            "exchange.source",
                            "exchange.values",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line(
                            "exchange.rows",
                            "catalogue",
                            "exchange.known",
                            "exchange.profile",
                            "exchange.showing",
                            "exchange.source",
                            "exchange.table",
                            "exchange.values",
                            "rules.content",
                            "rules.ukrainian",
                            "wire",
                            "wire.content",
                            "wire.json")
                    .line("exchange.showing", "exchange.values", "wire", "wire.content")
                    .line(
                            "exchange.table",
                            "exchange.showing",
                            "exchange.values",
                            "exchange.writing",
                            "wire",
                            "wire.content")
                    .line("exchange.source", "wire")
                    .line(
                            "exchange.values",
                            "rules.content",
                            "rules.hours",
                            "rules.ukrainian",
                            "wire",
                            "wire.content")
                    .line(
                            "exchange.opendata",
                            "exchange.writing",
                            "registry",
                            "wire",
                            "wire.content")
                    .line(
                            "exchange.registering",
                            "catalogue",
                            "registry",
                            "store",
                            "wire",
                            "wire.content")
                    .line("exchange.writing", "wire")
                    .line("exchange.xlsx", "exchange.source", "wire")
                    .line(
                            "fleet",
                            "audit",
                            "authority",
                            "certificates",
                            "http",
                            "keys",
                            "rules.receipt",
                            "store",
                            "wire",
                            "wire.fleet",
                            "wire.json",
                            "wire.service")
                    .line("http", "store", "wire", "wire.json")
                    .line(
                            "roots",
                            "keys",
                            "rules",
                            "rules.trust",
                            "wire",
                            "wire.fleet",
                            "wire.json")
                    .line("keys", "wire")
                    .line("rights", "wire", "wire.content")
                    .line("registry", "store", "wire", "wire.content", "wire.json")
                    // what jte generates from the pages
                    .line(
                            "pages..",
                            "..",
                            "rules.richtext",
                            "wire",
                            "wire.alert",
                            "wire.content",
                            "wire.fleet")
                    .line(
                            "site",
                            "catalogue",
                            "editions",
                            "exchange.opendata",
                            "exchange.table",
                            "http",
                            "registry",
                            "wire",
                            "wire.content",
                            "wire.fleet")
                    .line("store");

    @TestFactory
    Stream<DynamicTest> houseLaws() {
        return HouseLaws.of("ua.krynytsia.server")
                .arrows(ARROWS)
                // its leaves stand in the packages that throw them
                .except(Law.CLOSED, ServerException.class)
                .except(Law.OUTPUT, Main.class)
                // the hook that stops the server when the service manager asks
                .except(Law.THREADS, Commands.class)
                .place(Law.THREADS, "jobs")
                .tests();
    }
}
