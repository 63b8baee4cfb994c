// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ua.krynytsia.provisioning.ProvisioningException;

/// Waiting with an end: other processes' progress can only be looked at, not listened to.
public final class Patience {
    private static final long LOOK_EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Patience() {}

    /// @throws ProvisioningException naming `what` when it did not come in time
    public static void until(String what, Duration atMost, BooleanSupplier holds) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new ProvisioningException(
                        what + " did not come within " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /// The first value that is there.
    public static <T> T untilPresent(String what, Duration atMost, Supplier<Optional<T>> source) {
        long end = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> value = source.get();
            if (value.isPresent()) {
                return value.get();
            }
            if (System.nanoTime() - end > 0) {
                throw new ProvisioningException(
                        what + " did not come within " + atMost.toSeconds() + " s");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    /// As long as a finger takes to the next key.
    public static void pause(Duration length) {
        LockSupport.parkNanos(length.toNanos());
    }
}
