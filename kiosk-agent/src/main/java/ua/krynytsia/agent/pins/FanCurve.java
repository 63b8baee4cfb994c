// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

/// How fast the fan turns at which temperature: it starts at 35 °C with 40 %, reaches 100 % at 50
/// °C, and stops below 31 °C. Changes of less than five points are not made, so that it neither
/// flutters nor is heard changing. Belongs to one thread.
final class FanCurve {
    private static final double START_CELSIUS = 35;
    private static final double FULL_CELSIUS = 50;
    private static final double STOP_CELSIUS = 31;
    private static final int SLOWEST = 40;
    private static final int FASTEST = 100;
    private static final int STEP = 5;

    private int percent;

    /// @return 0, or 40 to 100
    int at(double celsius) {
        if (celsius < (percent == 0 ? START_CELSIUS : STOP_CELSIUS)) {
            percent = 0;
            return 0;
        }
        double share = (celsius - START_CELSIUS) / (FULL_CELSIUS - START_CELSIUS);
        long wanted = Math.round(SLOWEST + share * (FASTEST - SLOWEST));
        int next = Math.clamp(wanted, SLOWEST, FASTEST);
        if (Math.abs(next - percent) >= STEP || next == FASTEST) {
            percent = next;
        }
        return percent;
    }
}
