// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.cap;

import java.util.Arrays;
import java.util.Locale;
import ua.krynytsia.wire.alert.AlertKind;

/// What CAP calls each kind: its category (CAP 1.2 §3.2.2.2) and our own event code, which stands
/// beside the words under the name `krynytsia`.
enum CapEvent {
    AIR_RAID(AlertKind.AIR_RAID, "Security", "Air raid"),
    SHELLING(AlertKind.SHELLING, "Security", "Shelling"),
    CHEMICAL(AlertKind.CHEMICAL, "CBRNE", "Chemical hazard"),
    RADIATION(AlertKind.RADIATION, "CBRNE", "Radiation hazard"),
    FIRE(AlertKind.FIRE, "Fire", "Fire"),
    FLOOD(AlertKind.FLOOD, "Met", "Flood"),
    STORM(AlertKind.STORM, "Met", "Storm"),
    UTILITIES(AlertKind.UTILITIES, "Infra", "Utility failure"),
    MISSING_PERSON(AlertKind.MISSING_PERSON, "Rescue", "Missing person"),
    OTHER(AlertKind.OTHER, "Other", "Other danger"),
    TEST(AlertKind.TEST, "Other", "Test of the alert system");

    /// The name of our event codes and area codes.
    static final String CODES = "krynytsia";

    private final AlertKind kind;
    private final String category;
    private final String words;

    CapEvent(AlertKind kind, String category, String words) {
        this.kind = kind;
        this.category = category;
        this.words = words;
    }

    static CapEvent of(AlertKind kind) {
        return Arrays.stream(values()).filter(one -> one.kind == kind).findFirst().orElse(OTHER);
    }

    /// By our code where it stands there, else the first of that category.
    static AlertKind kind(String code, String category) {
        return Arrays.stream(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .or(() ->
                        Arrays.stream(values())
                                .filter(one -> one != AIR_RAID && one != SHELLING)
                                .filter(one -> one.category.equals(category))
                                .findFirst())
                .orElse(OTHER)
                .kind;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String category() {
        return category;
    }

    String words() {
        return words;
    }
}
