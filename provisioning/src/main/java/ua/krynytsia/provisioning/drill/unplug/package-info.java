// SPDX-License-Identifier: GPL-3.0-or-later
/// A card reader pulled out and put back a thousand times. Start with [UnplugDrill]. The drill's
/// own thread plays the device; the reader runs on the thread that the agent gives it.
@NullMarked
package ua.krynytsia.provisioning.drill.unplug;

import org.jspecify.annotations.NullMarked;
