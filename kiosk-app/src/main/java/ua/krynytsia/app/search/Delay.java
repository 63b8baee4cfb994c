// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.time.Duration;
import javafx.util.Subscription;

/// Does something later, unless it is called off before.
@FunctionalInterface
interface Delay {
    Subscription after(Duration pause, Runnable task);
}
