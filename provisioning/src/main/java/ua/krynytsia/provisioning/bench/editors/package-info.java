// SPDX-License-Identifier: GPL-3.0-or-later
/// Many authors at once at one server. Start with [EditorsBenchmark]. A thread per author.
@NullMarked
package ua.krynytsia.provisioning.bench.editors;

import org.jspecify.annotations.NullMarked;
