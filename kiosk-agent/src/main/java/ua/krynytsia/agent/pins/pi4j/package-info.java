// SPDX-License-Identifier: GPL-3.0-or-later
/// The board's own pins by Pi4J: the GPIO character device, I²C and PWM of Linux. Start with
/// [Pi4jPins]. The only package that knows Pi4J, whose providers are always named: looking for them
/// by itself, it would find a mock or nothing. Runs on a platform thread of its own; changes of
/// digital inputs are told on a thread of Pi4J.
@NullMarked
package ua.krynytsia.agent.pins.pi4j;

import org.jspecify.annotations.NullMarked;
