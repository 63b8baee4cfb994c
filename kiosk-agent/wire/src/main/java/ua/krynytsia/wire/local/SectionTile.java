// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import ua.krynytsia.wire.content.Section;

/// @param resources how many with at least one entry
/// @param entries how many in all of them
/// @param forms how many forms the section offers
public record SectionTile(Section section, int resources, int entries, int forms) {}
