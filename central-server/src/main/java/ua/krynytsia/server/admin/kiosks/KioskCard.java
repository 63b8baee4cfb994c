// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.fleet.KioskView;
import ua.krynytsia.server.http.Tongue;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthReport;
import ua.krynytsia.wire.fleet.HealthSignal;

/// One terminal on the page, in words. Everything but the connection is what the terminal itself
/// last said.
///
/// @param title its name and address, from the resource `terminals`
/// @param wanted the number of the edition that it is to show
public record KioskCard(
        KioskView view, Place title, EditionNumber wanted, Tongue tongue, Instant now) {

    public record Place(String name, String address) {}

    public KioskId id() {
        return view.kiosk();
    }

    /// The class that gives colour and shape: `good`, `late`, `gone`, `unknown`.
    public String tone() {
        if (!view.isEnrolled()) {
            return "unknown";
        }
        return switch (view.state()) {
            case ONLINE -> "good";
            case LATE -> "late";
            case OFFLINE -> "gone";
            case UNKNOWN -> "unknown";
        };
    }

    public String state() {
        if (!view.isEnrolled()) {
            return tongue.say("не зареєстровано", "not enrolled");
        }
        return switch (view.state()) {
            case ONLINE -> tongue.say("на звʼязку", "online");
            case LATE -> tongue.say("мовчить, хоч і зʼєднаний", "connected, but silent");
            case OFFLINE -> tongue.say("немає звʼязку", "offline");
            case UNKNOWN -> tongue.say("ще не озивався", "not heard of yet");
        };
    }

    public String reported() {
        return view.latest()
                .map(latest -> tongue.ago(latest.at(), now))
                .orElseGet(() -> tongue.say("ще не було", "none yet"));
    }

    /// The edition that the terminal shows, by its own report.
    public String edition() {
        return active().map(mark -> "№ " + mark.number()).orElse("—");
    }

    /// Whether it shows the current edition; empty while it has not said.
    public Optional<Boolean> isCurrent() {
        return active().map(mark -> mark.number().equals(wanted));
    }

    public String editionWords() {
        if (wanted.equals(EditionNumber.NONE)) {
            return tongue.say("ще нічого не опубліковано", "nothing is published yet");
        }
        return isCurrent()
                .map(current ->
                        current
                                ? tongue.say("чинний випуск", "the current edition")
                                : tongue.say("має бути № " + wanted, "should be № " + wanted))
                .orElseGet(() -> tongue.say("має бути № " + wanted, "should be № " + wanted));
    }

    public int waiting() {
        return report().map(HealthReport::waiting).orElse(0);
    }

    public String version() {
        return report().map(HealthReport::version).orElse("—");
    }

    /// What asks for attention, the worst first.
    public List<HealthSignal> troubles() {
        return signals().stream()
                .filter(signal -> signal.severity().compareTo(HealthSignal.Severity.NOTICE) > 0)
                .toList();
    }

    /// All that the terminal says of itself, the worst first.
    public List<HealthSignal> signals() {
        return report().map(report ->
                        report.signals().stream()
                                .sorted(
                                        Comparator.comparing(HealthSignal::severity)
                                                .reversed()
                                                .thenComparing(HealthSignal::code))
                                .toList())
                .orElse(List.of());
    }

    public String severity(HealthSignal signal) {
        return switch (signal.severity()) {
            case FINE -> tongue.say("справно", "fine");
            case NOTICE -> tongue.say("до відома", "note");
            case DEGRADED -> tongue.say("обмежено", "degraded");
            case FAULT -> tongue.say("несправність", "fault");
        };
    }

    public String toneOf(HealthSignal signal) {
        return switch (signal.severity()) {
            case FINE -> "good";
            case NOTICE -> "unknown";
            case DEGRADED -> "late";
            case FAULT -> "gone";
        };
    }

    private Optional<HealthReport> report() {
        return view.latest().map(KioskView.Received::report);
    }

    private Optional<EditionProgress.Mark> active() {
        return report().flatMap(report -> report.editions().active());
    }
}
