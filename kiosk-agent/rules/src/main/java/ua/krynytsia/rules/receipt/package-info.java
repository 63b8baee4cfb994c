// SPDX-License-Identifier: GPL-3.0-or-later
/// The number a resident takes along. Start with [ReceiptNumber]. Any thread.
@NullMarked
package ua.krynytsia.rules.receipt;

import org.jspecify.annotations.NullMarked;
