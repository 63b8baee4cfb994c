// SPDX-License-Identifier: GPL-3.0-or-later
/// The demo city: an invented everyday of real places, written as the files a city would send, in
/// two sizes. Start with [DemoCity]; the declarations and words stand in YAML and text beside the
/// classes, those of the full city under `full`. The same seed gives the same bytes anywhere.
/// Single thread. May import its own rooms, `wire` and `inventory`.
@NullMarked
package ua.krynytsia.provisioning.city;

import org.jspecify.annotations.NullMarked;
