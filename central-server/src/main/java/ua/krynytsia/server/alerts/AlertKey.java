// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.security.PrivateKey;

/// What boards are signed with.
///
/// @param id as the root document names it
public record AlertKey(String id, PrivateKey secret) {
    @Override
    public String toString() {
        return id;
    }
}
