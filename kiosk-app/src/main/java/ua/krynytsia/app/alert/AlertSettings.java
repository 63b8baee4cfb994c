// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.alert;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Setting;

/// What the city wants of alerts, the document `setting/alerts`:
///
/// | text | is |
/// |---|---|
/// | `shelters` | the resource whose entries are shelters |
/// | `step-free` | its yes-no field that says whether there are no steps |
/// | `states` | `yes` where kiosks say so when they do not know whether there is an alert |
/// | `sound` | `yes` where a danger to life is also heard |
/// | `in-shelter` | ids of the kiosks that stand in a shelter, with spaces between |
///
/// @param saysUnknown of `states`
record AlertSettings(
        Optional<String> shelters,
        String stepFree,
        boolean saysUnknown,
        boolean sounds,
        Set<String> inShelter) {
    static final AlertSettings NONE =
            new AlertSettings(Optional.empty(), "step-free", false, false, Set.of());

    static AlertSettings of(Setting setting) {
        return new AlertSettings(
                Optional.of(text(setting, "shelters")).filter(id -> !id.isEmpty()),
                Optional.of(text(setting, "step-free"))
                        .filter(id -> !id.isEmpty())
                        .orElse(NONE.stepFree()),
                text(setting, "states").equals("yes"),
                text(setting, "sound").equals("yes"),
                Arrays.stream(text(setting, "in-shelter").split("[,\\s]+"))
                        .filter(id -> !id.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String text(Setting setting, String name) {
        return setting.texts().getOrDefault(name, LocalizedText.of("")).ukrainian().strip();
    }
}
