// SPDX-License-Identifier: GPL-3.0-or-later
/// What is well and what is not, as data. Start with [HealthBoard]. Any thread.
@NullMarked
package ua.krynytsia.agent.health;

import org.jspecify.annotations.NullMarked;
