// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.accounts;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.server.rights.Grant;

/// An account with what belongs to it.
///
/// @param author the id of the part of an organisation that the person belongs to
public record Person(
        Account account, Optional<String> author, boolean isBlocked, List<Grant> grants) {
    public Person {
        grants = List.copyOf(grants);
    }
}
