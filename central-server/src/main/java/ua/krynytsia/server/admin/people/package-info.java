// SPDX-License-Identifier: GPL-3.0-or-later
/// Organisations, authors, people and their roles: pages and requests for programs. Start with
/// [PeopleService]. Runs on the web server's virtual threads. May import `admin`, `accounts`,
/// `rights`, `http`.
@NullMarked
package ua.krynytsia.server.admin.people;

import org.jspecify.annotations.NullMarked;
