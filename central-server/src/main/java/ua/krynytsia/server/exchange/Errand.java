// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

import java.util.Optional;
import ua.krynytsia.server.catalogue.Edit;
import ua.krynytsia.server.exchange.bundle.BundleMedia;
import ua.krynytsia.server.exchange.known.ImportMemory;
import ua.krynytsia.server.exchange.registering.Registering;

/// What a file is imported for.
///
/// @param media the pictures that came along; one for all files, so that each is read once
/// @param within the transaction of a whole bundle that is only tried; empty where the file has one
///   of its own
/// @param memory what the files of the import know of each other
record Errand(
        Registering registering,
        BundleMedia media,
        Exchange.Options options,
        String who,
        Optional<Edit> within,
        ImportMemory memory) {}
