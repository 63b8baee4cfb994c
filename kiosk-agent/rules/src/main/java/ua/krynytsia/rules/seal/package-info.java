// SPDX-License-Identifier: GPL-3.0-or-later
/// Sealing of residents' words and files to the server's key. Start with [Seal] and [FileSeal]. The
/// only user of `javax.crypto` besides TLS. Any thread.
@NullMarked
package ua.krynytsia.rules.seal;

import org.jspecify.annotations.NullMarked;
