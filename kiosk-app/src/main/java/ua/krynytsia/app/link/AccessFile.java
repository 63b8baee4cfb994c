// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalAccess;

/// Port and token of the agent, kept until they are refused. Any thread.
final class AccessFile {
    private static final int MAX_LENGTH = 4096;

    private final Path file;
    private final AtomicReference<Optional<LocalAccess>> known =
            new AtomicReference<>(Optional.empty());

    AccessFile(Path file) {
        this.file = file;
    }

    /// Empty while the agent has not written it.
    Optional<LocalAccess> access() {
        return known.updateAndGet(now -> now.or(this::read));
    }

    /// The agent has started anew: the next question reads the file again.
    void forget() {
        known.set(Optional.empty());
    }

    private Optional<LocalAccess> read() {
        try {
            if (Files.size(file) > MAX_LENGTH) {
                return Optional.empty();
            }
            return Optional.of(WireJson.read(Files.readAllBytes(file), LocalAccess.class));
        } catch (IOException | WireException e) {
            return Optional.empty();
        }
    }
}
