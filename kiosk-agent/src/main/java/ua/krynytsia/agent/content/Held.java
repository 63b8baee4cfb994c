// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.content;

import ua.krynytsia.wire.Sha256;
import ua.krynytsia.wire.content.Document;

/// A document of an edition and the hash of its bytes.
public record Held(Sha256 hash, Document document) {}
