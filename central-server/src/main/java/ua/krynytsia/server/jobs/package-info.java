// SPDX-License-Identifier: GPL-3.0-or-later
/// What happens by itself as time goes. Start with [Jobs]. One thread of its own.
@NullMarked
package ua.krynytsia.server.jobs;

import org.jspecify.annotations.NullMarked;
