// SPDX-License-Identifier: GPL-3.0-or-later
/// Who did what and when: ids and field names, never values. Start with [Audit]. Any thread. May
/// import `store`.
@NullMarked
package ua.krynytsia.server.audit;

import org.jspecify.annotations.NullMarked;
