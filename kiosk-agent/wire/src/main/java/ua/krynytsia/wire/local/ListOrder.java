// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How a list may be sorted. What has no such value stands last, by the alphabet.
public enum ListOrder {
    /// Ukrainian.
    ALPHABET,

    /// To this kiosk, by the crow's flight.
    NEAREST,

    /// By the first day of the entry; a rubric's by when it is shown from.
    NEWEST,

    /// From today on; what has begun before stands behind, the newest first.
    SOONEST,

    /// By the first sum of money.
    DEAREST,

    CHEAPEST;

    /// As the query parameter `sort` has it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ListOrder> find(String word) {
        return Arrays.stream(values()).filter(order -> order.word().equals(word)).findFirst();
    }
}
