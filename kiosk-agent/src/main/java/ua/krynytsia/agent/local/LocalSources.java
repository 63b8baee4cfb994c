// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.outbox.Outbox;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.local.AlertState;

/// What the loopback port speaks for.
///
/// @param kiosk who this is
/// @param isOnline whether the server answers
/// @param screen what it may show, and what it hands back
/// @param status what the technician reads
/// @param clock by which news come and go
/// @param alerts what is known of danger
public record LocalSources(
        Library library,
        Outbox outbox,
        Supplier<KioskId> kiosk,
        BooleanSupplier isOnline,
        ScreenDesk screen,
        StatusSource status,
        Clock clock,
        Supplier<Optional<AlertState>> alerts) {
    /// Nothing is known of danger.
    public LocalSources(
            Library library,
            Outbox outbox,
            Supplier<KioskId> kiosk,
            BooleanSupplier isOnline,
            ScreenDesk screen,
            StatusSource status,
            Clock clock) {
        this(library, outbox, kiosk, isOnline, screen, status, clock, Optional::empty);
    }
}
