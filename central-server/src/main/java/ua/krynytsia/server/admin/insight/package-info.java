// SPDX-License-Identifier: GPL-3.0-or-later
/// What the use of the terminals tells the editors. Start with [InsightService]. May import
/// `admin`, `admin.editor`, `catalogue`, `exchange.writing`, `http`, `insight` and `wire`.
@NullMarked
package ua.krynytsia.server.admin.insight;

import org.jspecify.annotations.NullMarked;
