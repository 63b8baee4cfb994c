// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import ua.krynytsia.wire.LocalizedText;

/// Something the interface says. Each feature keeps an enum of its own that implements this: a
/// missing translation cannot be written, and who says a thing is found by its name. `{0}`, `{1}`
/// stand for what is put in.
public interface Words {
    LocalizedText text();
}
