// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue;

/// What putting a document did.
public enum Change {
    CREATED,
    UPDATED,
    /// The same stood there already: no new revision.
    UNCHANGED
}
