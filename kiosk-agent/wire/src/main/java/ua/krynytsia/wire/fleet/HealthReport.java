// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.ProtocolVersion;
import ua.krynytsia.wire.Require;

/// The whole current state of a kiosk as it sees itself; what is no longer listed is over.
///
/// @param version of the agent program
/// @param waiting envelopes not yet acknowledged
/// @param protocol the newest [ua.krynytsia.wire.ProtocolVersion] it understands; a program that
///   does not say so understands version 1
/// @param kept the acknowledged envelopes that it still has; since version 3
public record HealthReport(
        KioskId kiosk,
        Instant at,
        String version,
        EditionProgress editions,
        List<HealthSignal> signals,
        int waiting,
        Optional<Integer> protocol,
        Optional<EnvelopeMark> kept) {
    private static final int MAX_SIGNALS = 500;

    public HealthReport {
        Require.text("version", 60, version);
        signals = List.copyOf(signals);
        Require.that(signals.size() <= MAX_SIGNALS, "at most 500 health signals");
        Require.that(waiting >= 0, "fewer than no envelopes cannot be waiting");
        Require.that(protocol.orElse(1) >= 1, "a protocol version begins with 1");
    }

    /// Of a program that understands what this one does.
    public HealthReport(
            KioskId kiosk,
            Instant at,
            String version,
            EditionProgress editions,
            List<HealthSignal> signals,
            int waiting) {
        this(
                kiosk,
                at,
                version,
                editions,
                signals,
                waiting,
                Optional.of(ProtocolVersion.CURRENT),
                Optional.empty());
    }

    public HealthReport keeping(EnvelopeMark mark) {
        return new HealthReport(
                kiosk, at, version, editions, signals, waiting, protocol, Optional.of(mark));
    }

    public int understands() {
        return protocol.orElse(1);
    }
}
