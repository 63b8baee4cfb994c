// SPDX-License-Identifier: GPL-3.0-or-later
/// Declaring at run time: a new resource, a new field, a longer vocabulary. Start with
/// [Declarations]. Any thread.
@NullMarked
package ua.krynytsia.server.catalogue.declaring;

import org.jspecify.annotations.NullMarked;
