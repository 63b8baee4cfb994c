// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.entrance;

import java.time.Clock;
import java.time.Duration;
import ua.krynytsia.server.http.HttpRefusal;
import ua.krynytsia.server.http.RateLimit;

/// How often one may guess in a quarter of an hour: 5 times for a login from one address, 20 times
/// from one address, 50 times for a login from everywhere. A browser in which the person has signed
/// in before has 5 guesses of its own and none of the other limits, so strangers who use theirs up
/// shut only strangers out. (OWASP, "Slow Down Online Guessing Attacks with Device Cookies".)
final class Throttle {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int OWN = 5;
    private static final int PER_ADDRESS = 20;
    private static final int STRANGERS_PER_LOGIN = 50;

    private final RateLimit own;
    private final RateLimit perAddress;
    private final RateLimit strangers;

    Throttle(Clock clock) {
        this.own = new RateLimit(OWN, WINDOW, clock);
        this.perAddress = new RateLimit(PER_ADDRESS, WINDOW, clock);
        this.strangers = new RateLimit(STRANGERS_PER_LOGIN, WINDOW, clock);
    }

    /// One attempt, spent before the password is looked at.
    ///
    /// @param device the browser's name where it is known for this login, else empty
    record Attempt(String login, String address, String device) {
        private boolean isKnown() {
            return !device.isEmpty();
        }

        private String own() {
            return isKnown() ? "device " + device : login + " " + address;
        }
    }

    /// @throws HttpRefusal 429 where there were too many
    void spend(Attempt attempt) {
        if (!attempt.isKnown()
                && (!perAddress.allows(attempt.address()) || !strangers.allows(attempt.login()))) {
            throw HttpRefusal.tooOften();
        }
        own.require(attempt.own());
        if (!attempt.isKnown()) {
            perAddress.spend(attempt.address());
            strangers.spend(attempt.login());
        }
    }

    /// The password was right: this attempt does not count.
    void succeeded(Attempt attempt) {
        own.forgive(attempt.own());
        if (!attempt.isKnown()) {
            perAddress.refund(attempt.address());
            strangers.refund(attempt.login());
        }
    }

    /// One try at a door without a login.
    void spend(String address) {
        perAddress.require(address);
    }
}
