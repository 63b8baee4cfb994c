// SPDX-License-Identifier: GPL-3.0-or-later
/// The own certificate authority: signs the server itself and the terminals it enrols. Start with
/// [Authorities]. Any thread. The only user of BouncyCastle; may import `keys`.
@NullMarked
package ua.krynytsia.server.authority;

import org.jspecify.annotations.NullMarked;
