// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.util.List;

/// How loud the voice is. Each step changes it by 6 dB; it begins so low that 18 dB are left above
/// it (EN 301 549, 8.2.1.1), among them a step of 12 dB (8.2.1.2), and so again for each visitor.
final class Loudness {
    /// In parts of the loudest; the gain is the square.
    private static final List<Double> STEPS = List.of(0.25, 0.35, 0.5, 0.707, 1.0);

    private static final int BEGIN = 1;

    private int loudest = 100;
    private int step = BEGIN;

    /// @param percent the loudest that the installer allows
    void allow(int percent) {
        loudest = Math.clamp(percent, 0, 100);
    }

    void anew() {
        step = BEGIN;
    }

    /// False where there is no step further.
    boolean change(int by) {
        int wanted = step + by;
        boolean isThere = wanted >= 0 && wanted < STEPS.size();
        step = isThere ? wanted : step;
        return isThere;
    }

    /// For [Voice#volume].
    int percent() {
        return (int) Math.round(loudest * STEPS.get(step));
    }
}
