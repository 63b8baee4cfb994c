// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

/// Where the machine stops being well. A signal raised at a limit is cleared a tenth beyond it, so
/// that a value at the limit does not flicker.
public record HostLimits(long freeDiskBytes, double availableMemoryShare, double celsius) {
    private static final double MARGIN = 0.1;

    /// 500 MB of disk, 5 % of memory, 80 °C.
    public static final HostLimits USUAL = new HostLimits(500_000_000, 0.05, 80);

    boolean isDiskLow(HostValues now, boolean wasLow) {
        return isBelow(now.freeDiskBytes(), freeDiskBytes, wasLow);
    }

    boolean isMemoryLow(HostValues now, boolean wasLow) {
        double limit = availableMemoryShare * now.totalMemoryBytes();
        return isBelow(now.availableMemoryBytes(), limit, wasLow);
    }

    boolean isHot(HostValues now, boolean wasHot) {
        double limit = wasHot ? celsius * (1 - MARGIN) : celsius;
        return now.celsius().filter(value -> value >= limit).isPresent();
    }

    private static boolean isBelow(double value, double limit, boolean wasBelow) {
        return value < (wasBelow ? limit * (1 + MARGIN) : limit);
    }
}
