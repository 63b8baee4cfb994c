// SPDX-License-Identifier: GPL-3.0-or-later
/// The demo city: an invented everyday of real places, written as the files a city would send.
/// Start with [DemoCity]; the words stand in YAML beside the classes, the rules for a row in
/// [RowMaker]. The same seed gives the same bytes anywhere. Single thread. May import `wire`,
/// `inventory` and Jackson's YAML.
@NullMarked
package ua.krynytsia.provisioning.city;

import org.jspecify.annotations.NullMarked;
