// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.tracking;

import ua.krynytsia.wire.KioskId;

/// From where one asks; what is counted together.
public record Source(String name) {
    public static Source of(KioskId kiosk) {
        return new Source("kiosk " + kiosk.value());
    }
}
