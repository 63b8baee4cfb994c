// SPDX-License-Identifier: GPL-3.0-or-later
/// How much is held in little memory: records packed together, unpacked when they are looked at.
/// Start at [ua.krynytsia.agent.content.packed.Packed]. Any thread. May import `wire` alone.
@NullMarked
package ua.krynytsia.agent.content.packed;

import org.jspecify.annotations.NullMarked;
