// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.net.ConnectException;
import java.time.Duration;
import java.util.Optional;
import ua.krynytsia.agent.AgentException;

/// The server could not be asked or answered otherwise than agreed. Its type says whether asking
/// again later may help.
public abstract sealed class CentralException extends AgentException {
    private CentralException(String message) {
        super(message);
    }

    private CentralException(String message, Throwable cause) {
        super(message, cause);
    }

    public static CentralException away(String asked, Throwable cause) {
        return new Away(asked + ": " + cause, Obstacle.of(cause), cause);
    }

    /// @param after how long the server asks to be left alone
    public static CentralException answered(String asked, int status, Optional<Duration> after) {
        String message = asked + ": the server answered " + status;
        return Status.isPassing(status) ? new Busy(message, after) : new Refused(message, status);
    }

    public static CentralException answered(String asked, int status) {
        return answered(asked, status, Optional.empty());
    }

    /// Before the enrolment.
    public static CentralException nobodyToAsk(String asked) {
        return away(asked, new ConnectException("the kiosk is not enrolled"));
    }

    public static CentralException unreadable(String asked, RuntimeException cause) {
        return new Refused(asked + ": " + cause.getMessage(), Status.OK);
    }

    /// Whether the same request may be answered well later, without anybody's doing.
    public final boolean isRetryable() {
        return !(this instanceof Refused);
    }

    /// No answer of our server came at all. Retryable.
    public static final class Away extends CentralException {
        private final Obstacle obstacle;

        private Away(String message, Obstacle obstacle, Throwable cause) {
            super(message, cause);
            this.obstacle = obstacle;
        }

        /// What stands in the way.
        public Obstacle obstacle() {
            return obstacle;
        }
    }

    /// The server is there and cannot do it now. Retryable.
    public static final class Busy extends CentralException {
        private final Duration after;

        private Busy(String message, Optional<Duration> after) {
            super(message);
            this.after = after.orElse(Duration.ZERO);
        }

        /// How long to wait at least; zero where the server does not say.
        public Duration after() {
            return after;
        }
    }

    /// The server will not do it, or its answer cannot be understood. Permanent: it helps only that
    /// one of the two programs or what they know changes.
    public static final class Refused extends CentralException {
        private final int status;

        private Refused(String message, int status) {
            super(message);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
