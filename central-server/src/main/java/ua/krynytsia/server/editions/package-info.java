// SPDX-License-Identifier: GPL-3.0-or-later
/// What is published: numbered, signed, immutable states of the whole content. Start with
/// [Editions]. The only place that reaches the edition key. Any thread; publications run one after
/// another.
@NullMarked
package ua.krynytsia.server.editions;

import org.jspecify.annotations.NullMarked;
