// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import ua.krynytsia.wire.DocumentKey;

/// An entry that would point to nothing.
///
/// @param field the id of the field with the reference
public record Referrer(DocumentKey entry, String field) {}
