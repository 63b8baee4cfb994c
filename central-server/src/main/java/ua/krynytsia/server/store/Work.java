// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.store;

import org.jdbi.v3.core.Handle;

/// What is to be done with the database open. The handle must not be kept.
@FunctionalInterface
public interface Work<T> {
    T with(Handle handle);
}
