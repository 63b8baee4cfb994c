// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.alerts;

import static ua.krynytsia.wire.alert.AlertSeverity.EXTREME;
import static ua.krynytsia.wire.alert.AlertSeverity.MINOR;
import static ua.krynytsia.wire.alert.AlertSeverity.MODERATE;
import static ua.krynytsia.wire.alert.AlertSeverity.SEVERE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.alert.AlertKind;
import ua.krynytsia.wire.alert.AlertNature;
import ua.krynytsia.wire.alert.AlertSeverity;

/// What there is a prepared headline for. What to do stands on the kiosk itself, for each kind.
public enum AlertTemplate {
    AIR_RAID(AlertKind.AIR_RAID, EXTREME, "Повітряна тривога", "Air raid alert"),
    SHELLING(AlertKind.SHELLING, EXTREME, "Загроза обстрілу", "Threat of shelling"),
    CHEMICAL(AlertKind.CHEMICAL, EXTREME, "Хімічна небезпека", "Chemical hazard"),
    RADIATION(AlertKind.RADIATION, EXTREME, "Радіаційна небезпека", "Radiation hazard"),
    FIRE(AlertKind.FIRE, SEVERE, "Велика пожежа поблизу", "Major fire nearby"),
    FLOOD(AlertKind.FLOOD, SEVERE, "Загроза затоплення", "Danger of flooding"),
    STORM(AlertKind.STORM, MODERATE, "Штормове попередження", "Storm warning"),
    UTILITIES(AlertKind.UTILITIES, MODERATE, "Аварійне вимкнення", "Emergency outage"),
    MISSING_PERSON(AlertKind.MISSING_PERSON, MINOR, "Розшукують людину", "Missing person"),
    OTHER(AlertKind.OTHER, SEVERE, "Надзвичайна ситуація", "Emergency"),
    TEST(AlertKind.TEST, MINOR, "Перевірка оповіщення", "Test of the alert system");

    private final AlertNature nature;
    private final LocalizedText headline;

    AlertTemplate(AlertKind kind, AlertSeverity severity, String ukrainian, String english) {
        this.nature = new AlertNature(kind, severity);
        this.headline = LocalizedText.of(ukrainian, english);
    }

    static Optional<AlertTemplate> find(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }

    static AlertTemplate of(AlertKind kind) {
        return Arrays.stream(values())
                .filter(one -> one.nature.kind() == kind)
                .findFirst()
                .orElse(OTHER);
    }

    /// As forms write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public LocalizedText headline() {
        return headline;
    }

    AlertNature nature() {
        return nature;
    }
}
