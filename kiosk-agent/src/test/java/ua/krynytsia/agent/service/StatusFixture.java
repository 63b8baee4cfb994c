// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.HostValues;
import ua.krynytsia.agent.pins.PinDevice;
import ua.krynytsia.agent.pins.PinReading;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthSignal;

/// A kiosk as a technician would find it.
public final class StatusFixture {
    public static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    private StatusFixture() {}

    /// All is well.
    public static StatusView plain() {
        return view(HealthCode.READER_READY);
    }

    public static StatusView view(HealthCode... codes) {
        var board = new HealthBoard(Clock.fixed(NOW.minusSeconds(600), ZoneOffset.UTC));
        Stream.of(codes).forEach(board::raise);
        return view("kiosk-07", board.signals());
    }

    public static StatusView view(String kiosk, List<HealthSignal> signals) {
        var mark =
                Optional.of(
                        new EditionProgress.Mark(
                                new EditionNumber(14), Sha256.of(new byte[1]), NOW));
        return new StatusView(
                new StatusView.Program(
                        Optional.of(kiosk), "0.1.0", NOW.minus(Duration.ofHours(30)), NOW),
                new StatusView.Link(true, new EditionProgress(mark, mark, mark, mark)),
                signals,
                2,
                devices(),
                Optional.of(
                        new HostValues(
                                Optional.of(54.0),
                                8_000_000_000L,
                                3_200_000_000L,
                                41_000_000_000L,
                                Duration.ofHours(77))));
    }

    private static List<DeviceLine> devices() {
        var pins = new EnumMap<PinDevice, PinReading>(PinDevice.class);
        pins.put(PinDevice.PRESENCE, new PinReading.Switch(true));
        pins.put(PinDevice.DOOR, new PinReading.Switch(false));
        pins.put(PinDevice.LIGHT, new PinReading.Light(320));
        pins.put(PinDevice.CLIMATE, new PinReading.Climate(21.5, 40));
        pins.put(PinDevice.FAN, new PinReading.Absent());
        return Stream.concat(
                        DeviceLine.ofReaders(Map.of("reader-1", true)).stream(),
                        DeviceLine.ofPins(pins).stream())
                .toList();
    }
}
