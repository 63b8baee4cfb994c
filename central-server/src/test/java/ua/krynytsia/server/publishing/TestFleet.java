// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.catalogue.Catalogue;
import ua.krynytsia.server.catalogue.Content;
import ua.krynytsia.server.editions.Editions;
import ua.krynytsia.server.live.LiveEditions;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.server.store.TestDatabase;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.fleet.Manifest;
import ua.krynytsia.wire.json.WireJson;

/// A server's content and five terminals that say what a test lets them say, at its time.
final class TestFleet implements AutoCloseable {
    static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    static final KioskId FIRST = new KioskId("kiosk-01");
    static final KioskId SECOND = new KioskId("kiosk-02");
    static final KioskId LAST = new KioskId("kiosk-05");

    final Store store;
    final Catalogue catalogue;
    final Audit audit;
    private final Path folder;
    private final Hands clock = new Hands();
    private final Map<KioskId, Terminal> terminals = new TreeMap<>();
    Editions editions;
    Publishing publishing;

    TestFleet(TestDatabase database, Path folder) {
        this.folder = folder;
        store = database.open(folder);
        catalogue = new Catalogue(store, folder.resolve("media"), clock);
        audit = new Audit(store, clock);
        catalogue.edit("test", edit -> edit.declare(Content.resource("shops")));
        for (int i = 1; i <= 5; i++) {
            var kiosk = new KioskId("kiosk-0" + i);
            terminals.put(kiosk, new Terminal(kiosk, Optional.empty()));
        }
        restart();
    }

    /// As a server that begins anew on the same data.
    void restart() {
        editions = Editions.open(store, folder, clock, new SecureRandom());
        Terminals port = () -> List.copyOf(terminals.values());
        var readiness =
                new Readiness(
                        port,
                        () ->
                                catalogue.listResources().stream()
                                        .map(resource -> (Document) resource)
                                        .toList());
        publishing =
                new Publishing(
                        editions,
                        readiness,
                        new RollOuts(store, editions, port, audit, clock),
                        new Plans(store, editions, readiness, audit, clock),
                        audit);
    }

    List<KioskId> kiosks() {
        return List.copyOf(terminals.keySet());
    }

    Instant now() {
        return clock.now;
    }

    void pass(Duration time) {
        clock.now = clock.now.plus(time);
    }

    void save(String id, String name) {
        long revision = catalogue.findEntry("shops", id).map(it -> it.revision()).orElse(0L);
        catalogue.save(Content.entry("shops", id, name), revision, "olena");
    }

    /// What the terminal should show, by the port that it asks; announcement and manifest say the
    /// same.
    EditionNumber wanted(KioskId kiosk) {
        var live = new LiveEditions(editions, catalogue, publishing.rollOuts());
        EditionNumber number = live.wanted(kiosk);
        byte[] manifest = live.manifest(kiosk).orElseThrow().manifest().toArray();
        assertThat(WireJson.read(manifest, Manifest.class).number()).isEqualTo(number);
        return number;
    }

    /// Every terminal does what the server wants and says so; then the server looks.
    void obey() {
        terminals.keySet().forEach(kiosk -> report(kiosk, wanted(kiosk)));
        publishing.tick();
    }

    void report(KioskId kiosk, EditionNumber shown, String... troubles) {
        report(kiosk, shown, Optional.of(2), troubles);
    }

    void report(
            KioskId kiosk, EditionNumber shown, Optional<Integer> protocol, String... troubles) {
        var mark = new EditionProgress.Mark(shown, Sha256.of(new byte[] {1}), clock.now);
        var progress =
                new EditionProgress(
                        Optional.of(mark), Optional.of(mark), Optional.of(mark), Optional.of(mark));
        List<HealthSignal> signals = List.of(troubles).stream().map(code -> signal(code)).toList();
        var report =
                new HealthReport(
                        kiosk,
                        clock.now,
                        "0.1.0",
                        progress,
                        signals,
                        0,
                        protocol,
                        Optional.empty());
        terminals.put(
                kiosk, new Terminal(kiosk, Optional.of(new Terminal.Heard(report, clock.now))));
    }

    private HealthSignal signal(String code) {
        return new HealthSignal(
                code,
                HealthSignal.Severity.FAULT,
                LocalizedText.of("Несправність"),
                LocalizedText.of("Полагодьте"),
                clock.now);
    }

    List<String> deeds() {
        return audit.listRows(0, 100).stream()
                .map(row -> row.deed().action() + " " + String.join(" ", row.deed().fields()))
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }

    private static final class Hands extends Clock {
        private Instant now = MORNING;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
