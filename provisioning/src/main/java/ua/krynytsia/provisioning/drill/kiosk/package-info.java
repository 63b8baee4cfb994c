// SPDX-License-Identifier: GPL-3.0-or-later
/// What a kiosk in a drill is given and asked: editions from a small press, residents with their
/// words, identities. Start with [SmallPress] and [Residents]. One thread. May import the agent's
/// packages, `rules` and `wire`.
@NullMarked
package ua.krynytsia.provisioning.drill.kiosk;

import org.jspecify.annotations.NullMarked;
