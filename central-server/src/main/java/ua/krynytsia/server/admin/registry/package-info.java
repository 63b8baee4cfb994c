// SPDX-License-Identifier: GPL-3.0-or-later
/// The register of resources: its pages and its requests for programs. Start with
/// [RegistryService]. Runs on the web server's virtual threads. May import `admin`, `registry`,
/// `audit`, `http`.
@NullMarked
package ua.krynytsia.server.admin.registry;

import org.jspecify.annotations.NullMarked;
