// SPDX-License-Identifier: GPL-3.0-or-later
/// The words of the demo city: lists read from the program's own files, invented people, and the
/// [Scene] that fills templates with what one row has drawn. Start with [Word]. Single thread. May
/// import `wire`, `rules.ukrainian` and Jackson's YAML.
@NullMarked
package ua.krynytsia.provisioning.city.words;

import org.jspecify.annotations.NullMarked;
