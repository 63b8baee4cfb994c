// SPDX-License-Identifier: GPL-3.0-or-later
/// Queries that know what they mean. Start with [QueryMaker] and [QueryFile]. The labels come from
/// the names of the entries and from dictionary forms, never from an index. One thread.
@NullMarked
package ua.krynytsia.provisioning.bench.search.labels;

import org.jspecify.annotations.NullMarked;
