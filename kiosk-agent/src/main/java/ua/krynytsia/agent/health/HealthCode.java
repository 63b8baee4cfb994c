// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal.Mender;
import ua.krynytsia.wire.fleet.HealthSignal.Severity;

/// The catalogue of health signals as data: how bad each is, who can mend it, how long it must hold
/// before it is shown, and which others already say the same. The words stand beside it in
/// `signals.properties`.
public enum HealthCode {
    LINK_DOWN(Severity.DEGRADED, Mender.TECHNICIAN, 10),
    NAME_UNRESOLVED(Severity.DEGRADED, Mender.TECHNICIAN, 10),
    TLS_FAILED(Severity.FAULT, Mender.ADMINISTRATOR, 10),
    PORTAL_IN_THE_WAY(Severity.FAULT, Mender.TECHNICIAN, 10),
    SERVER_UNREACHABLE(Severity.DEGRADED, Mender.TECHNICIAN, 0),
    SERVER_CHANGE_REFUSED(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    CLOCK_DOUBTFUL(Severity.DEGRADED, Mender.TECHNICIAN, 60),
    IDENTITY_MISSING(Severity.FAULT, Mender.TECHNICIAN, 0),
    IDENTITY_LOST(Severity.FAULT, Mender.TECHNICIAN, 0),
    CERTIFICATE_ENDS_SOON(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    CERTIFICATE_ENDED(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    EDITION_REFUSED(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    EDITION_EXPIRES_SOON(Severity.NOTICE, Mender.ADMINISTRATOR, 0),
    EDITION_EXPIRED(Severity.DEGRADED, Mender.ADMINISTRATOR, 0),
    EDITION_TOO_LARGE(Severity.FAULT, Mender.TECHNICIAN, 0),
    ALERTS_REFUSED(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    LIBRARY_EMPTY(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    LIBRARY_DAMAGED(Severity.DEGRADED, Mender.NOBODY, 0),
    OUTBOX_OLD(Severity.DEGRADED, Mender.TECHNICIAN, 0),
    OUTBOX_FULL(Severity.FAULT, Mender.TECHNICIAN, 0),
    ENVELOPE_DAMAGED(Severity.FAULT, Mender.TECHNICIAN, 0),
    TELEMETRY_DROPPED(Severity.DEGRADED, Mender.TECHNICIAN, 0),
    DISK_WRITE_FAILED(Severity.FAULT, Mender.TECHNICIAN, 0),
    DISK_READ_ONLY(Severity.FAULT, Mender.TECHNICIAN, 0),
    DISK_LOW(Severity.DEGRADED, Mender.TECHNICIAN, 0),
    DISK_WORN(Severity.DEGRADED, Mender.TECHNICIAN, 0),
    MEMORY_LOW(Severity.DEGRADED, Mender.TECHNICIAN, 120),
    TEMPERATURE_HIGH(Severity.DEGRADED, Mender.TECHNICIAN, 60),
    CABINET_HOT(Severity.FAULT, Mender.TECHNICIAN, 60),
    POWER_FAILING(Severity.FAULT, Mender.TECHNICIAN, 0),
    DOOR_OPEN(Severity.FAULT, Mender.TECHNICIAN, 0),
    DISPLAY_ABSENT(Severity.FAULT, Mender.TECHNICIAN, 30),
    TOUCH_ABSENT(Severity.FAULT, Mender.TECHNICIAN, 30),
    VOICE_ABSENT(Severity.DEGRADED, Mender.TECHNICIAN, 30),
    TASK_FAILING(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    APP_SILENT(Severity.FAULT, Mender.TECHNICIAN, 0),
    APP_VERSION_DIFFERS(Severity.NOTICE, Mender.ADMINISTRATOR, 600),
    SAFE_PAGE(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    RESTART_REFUSED(Severity.FAULT, Mender.TECHNICIAN, 0),
    MAINTENANCE(Severity.NOTICE, Mender.ADMINISTRATOR, 0),
    SERVICE_LOCKED(Severity.FAULT, Mender.ADMINISTRATOR, 0),
    READER_ABSENT(Severity.NOTICE, Mender.TECHNICIAN, 0),
    READER_READY(Severity.FINE, Mender.NOBODY, 0),
    PIN_ABSENT(Severity.NOTICE, Mender.NOBODY, 0),
    PIN_READY(Severity.FINE, Mender.NOBODY, 0),
    PRINTER_ABSENT(Severity.DEGRADED, Mender.TECHNICIAN, 30),
    PRINTER_READY(Severity.FINE, Mender.NOBODY, 0),
    PRINTER_PAPER_LOW(Severity.NOTICE, Mender.TECHNICIAN, 0),
    PRINTER_PAPER_OUT(Severity.FAULT, Mender.TECHNICIAN, 0),
    PRINTER_COVER_OPEN(Severity.FAULT, Mender.TECHNICIAN, 0),
    PRINTER_JAMMED(Severity.FAULT, Mender.TECHNICIAN, 0);

    private final Severity severity;
    private final Mender mender;
    private final Duration holds;

    /// @param seconds it must hold before it is shown: what passes by itself disturbs nobody
    HealthCode(Severity severity, Mender mender, int seconds) {
        this.severity = severity;
        this.mender = mender;
        this.holds = Duration.ofSeconds(seconds);
    }

    /// The stable name on the wire: `server-unreachable`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public Mender mender() {
        return mender;
    }

    /// How long it must hold before it is shown.
    public Duration holds() {
        return holds;
    }

    public LocalizedText meaning() {
        return SignalWords.meaning(this);
    }

    public LocalizedText remedy() {
        return SignalWords.remedy(this);
    }

    /// What explains this one: while one of them holds, this is not shown.
    List<HealthCode> dependsOn() {
        return switch (this) {
            case NAME_UNRESOLVED -> List.of(LINK_DOWN);
            case TLS_FAILED -> List.of(LINK_DOWN, NAME_UNRESOLVED, PORTAL_IN_THE_WAY);
            case PORTAL_IN_THE_WAY -> List.of(LINK_DOWN);
            case SERVER_UNREACHABLE ->
                    List.of(LINK_DOWN, NAME_UNRESOLVED, TLS_FAILED, PORTAL_IN_THE_WAY);
            case DISK_WRITE_FAILED -> List.of(DISK_READ_ONLY);
            case APP_SILENT -> List.of(SAFE_PAGE);
            case CERTIFICATE_ENDS_SOON -> List.of(CERTIFICATE_ENDED);
            case PRINTER_PAPER_LOW -> List.of(PRINTER_PAPER_OUT);
            default -> List.of();
        };
    }
}
