// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import com.pi4j.exception.Pi4JException;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks Pi4J for something that may not be there. Without a GPIO chip it answers with
/// `IllegalStateException`, without I²C or PWM with its own exceptions, for a line the board lacks
/// with `IllegalArgumentException`, without its native part with a `LinkageError`.
final class Attempt {
    private static final Logger LOG = LoggerFactory.getLogger(Attempt.class);

    private Attempt() {}

    static <T> Optional<T> to(String what, Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (Pi4JException
                | IllegalStateException
                | IllegalArgumentException
                | LinkageError e) {
            LOG.atDebug().addKeyValue("pin", what).addKeyValue("why", e).log("pin is absent");
            return Optional.empty();
        }
    }
}
