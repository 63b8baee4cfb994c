// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import ua.krynytsia.wire.LocalizedText;

/// Why a draft cannot be taken as it is, in words for the resident.
///
/// @param question the id of the question to mend; blank where it is none in particular
public record Refusal(String question, LocalizedText message) {}
