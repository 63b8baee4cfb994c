// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How bright the panel is: 30 % in the dark, more with each tenfold of the light around (as the
/// eye sees it), 100 % from the 300 lux of a lit hall on, and 100 % after an order where nobody
/// measures it. A change of less than eight points is not made; a larger one goes three points a
/// second, so that nobody sees it happen. An order from elsewhere holds at once and until it is
/// taken back; the light comes back at once when the supply does. Belongs to one owner, who guards
/// it.
final class ScreenLight {
    static final int DIMMEST = 10;
    private static final int DARK = 30;
    private static final int BRIGHTEST = 100;
    private static final double HALL_LUX = 300;
    private static final int WORTH_IT = 8;
    private static final int STEP = 3;

    private @Nullable Integer wanted;
    private @Nullable Integer shown;
    private @Nullable Integer ordered;
    private boolean isDimmed;
    private boolean isBack;

    /// The light around the kiosk.
    void around(double lux) {
        double share = Math.log10(Math.max(lux, 1)) / Math.log10(HALL_LUX);
        long exact = Math.round(DARK + (BRIGHTEST - DARK) * share);
        int fits = Math.clamp(exact, DARK, BRIGHTEST);
        if (wanted == null || Math.abs(fits - wanted) >= WORTH_IT) {
            wanted = fits;
        }
    }

    /// @param percent 10 to 100; empty gives the panel back to the light around
    void order(Optional<Integer> percent) {
        ordered = percent.orElse(null);
    }

    /// As dark as can be while the supply is failing.
    void dim(boolean isOn) {
        isBack = isDimmed && !isOn;
        isDimmed = isOn;
    }

    /// To be called once a second, and after each order.
    ///
    /// @return what the panel has to be set to now; empty where nothing changes
    Optional<Integer> next() {
        Integer goal = isDimmed ? Integer.valueOf(DIMMEST) : ordered;
        Integer reached = goal != null ? goal : approached();
        if (reached == null || reached.equals(shown)) {
            return Optional.empty();
        }
        shown = reached;
        return Optional.of(reached);
    }

    private @Nullable Integer approached() {
        if (wanted == null) {
            return shown == null ? null : BRIGHTEST;
        }
        if (shown == null || isBack) {
            isBack = false;
            return wanted;
        }
        return shown + Math.clamp(wanted - shown, -STEP, STEP);
    }
}
