// SPDX-License-Identifier: GPL-3.0-or-later
/// The technician at the kiosk's own screen: card, PIN, what is wrong and what may be done, and
/// tests of touch, colours and sound. Start with [ServiceDesk]. FX thread. May import `chrome`,
/// `controls`, `i18n`, `link`, `shell`, `sound` and `wire`.
@NullMarked
package ua.krynytsia.app.service;

import org.jspecify.annotations.NullMarked;
