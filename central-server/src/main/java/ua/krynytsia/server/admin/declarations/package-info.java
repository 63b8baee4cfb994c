// SPDX-License-Identifier: GPL-3.0-or-later
/// The requests that declare sections, resources and vocabularies while the server runs. Start with
/// [DeclarationApi]. Called on the web server's virtual threads.
@NullMarked
package ua.krynytsia.server.admin.declarations;

import org.jspecify.annotations.NullMarked;
