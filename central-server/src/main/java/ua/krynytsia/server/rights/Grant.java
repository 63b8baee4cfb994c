// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

/// A role and where it holds.
public record Grant(Role role, Scope scope) {}
