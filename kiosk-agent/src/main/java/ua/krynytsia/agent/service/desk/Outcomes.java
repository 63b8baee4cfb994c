// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// The usual outcomes in words.
public final class Outcomes {
    private Outcomes() {}

    public static ServiceOutcome done(String ukrainian, String english) {
        return done(LocalizedText.of(ukrainian, english));
    }

    public static ServiceOutcome done(LocalizedText words) {
        return new ServiceOutcome(true, words, Optional.empty());
    }

    public static ServiceOutcome failed(String ukrainian, String english) {
        return failed(LocalizedText.of(ukrainian, english));
    }

    public static ServiceOutcome failed(LocalizedText words) {
        return new ServiceOutcome(false, words, Optional.empty());
    }
}
