// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.condition;

import java.util.Locale;

/// A page in front of everything a resident may use. The first that applies is shown.
enum Cover {
    DOOR,
    CALL_SERVICE,
    SAFE_PAGE,
    NOT_ENROLLED,
    MAINTENANCE;

    /// As ids and the layout log have it: `call-service`.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
