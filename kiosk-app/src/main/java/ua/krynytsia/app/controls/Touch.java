// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.controls;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How fingers are understood.
///
/// @param slop pixels a finger may slide before its tap becomes a drag
/// @param repeatGuard within which a second tap on the same thing is taken for a trembling hand
/// @param nanos a clock that never jumps
public record Touch(double slop, Duration repeatGuard, LongSupplier nanos) {
    private static final Duration USUAL_GUARD = Duration.ofMillis(150);

    public static Touch of(double slop) {
        return new Touch(slop, USUAL_GUARD, System::nanoTime);
    }
}
