// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.server.exchange.registering.Registering;

/// What a file is imported for.
///
/// @param media the folder of the pictures that came along
record Errand(
        Registering registering, Optional<Path> media, Exchange.Options options, String who) {}
