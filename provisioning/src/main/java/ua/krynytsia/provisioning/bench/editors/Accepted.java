// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.editors;

/// A save that the server said it took.
///
/// @param count what was written
/// @param who the login of its author
record Accepted(String entry, long revision, long count, String who) {}
