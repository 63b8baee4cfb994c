// SPDX-License-Identifier: GPL-3.0-or-later
/// Keys of a terminal and of the server for whoever listens between them in a test or a benchmark.
/// Start with [TlsKeys]. One thread.
@NullMarked
package ua.krynytsia.provisioning.stack.tls;

import org.jspecify.annotations.NullMarked;
