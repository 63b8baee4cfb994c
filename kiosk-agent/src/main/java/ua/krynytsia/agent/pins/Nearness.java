// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

/// Whether a measured distance means that somebody stands there: nearer than 120 cm, and until they
/// are farther than 160 cm. Belongs to one thread.
public final class Nearness {
    private static final int COMES_CENTIMETRES = 120;
    private static final int GOES_CENTIMETRES = 160;

    private boolean isNear;

    /// @param centimetres 0 where nothing is in sight
    public PinReading.Switch at(int centimetres) {
        int limit = isNear ? GOES_CENTIMETRES : COMES_CENTIMETRES;
        isNear = centimetres > 0 && centimetres <= limit;
        return new PinReading.Switch(isNear);
    }
}
