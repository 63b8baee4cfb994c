// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.Require;

/// An address by the register of streets: the street stays the same when it is renamed.
///
/// @param street the id of its entry
/// @param house as on the plate, such as `9/1` or `10А`; may be blank
/// @param flat flat or room; may be blank
public record StreetAddress(String street, String house, String flat) {
    public StreetAddress {
        Require.slug("street", street);
        Require.atMost("house", 20, house);
        Require.atMost("flat", 20, flat);
    }
}
