// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.route;

import java.time.Duration;

/// How long a screen waits for a touch before it asks whether somebody is still there.
public enum Pace {
    BROWSE(60),
    /// Map and long texts.
    READ(90),
    FORM(120),
    /// After something was finished.
    DONE(20);

    private final Duration usual;

    Pace(int seconds) {
        usual = Duration.ofSeconds(seconds);
    }

    public Duration usual() {
        return usual;
    }
}
