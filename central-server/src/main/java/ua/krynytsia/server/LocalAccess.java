// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ua.krynytsia.server.keys.OwnerFile;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;

/// What a program on this machine, of this account, needs to speak to the running server; written
/// at start to `run/local-access.json` and taken away at the end.
public record LocalAccess(URI admin, URI fleet, URI site, String token) {
    private static final String FILE = "local-access.json";

    /// Without the token.
    @Override
    public String toString() {
        return "LocalAccess[" + admin + "]";
    }

    void write(Path run) {
        OwnerFile.write(run.resolve(FILE), WireJson.write(this));
    }

    static void erase(Path run) {
        try {
            Files.deleteIfExists(run.resolve(FILE));
        } catch (IOException e) {
            throw new ServerException("cannot delete " + run.resolve(FILE), e);
        }
    }

    /// Of the server that runs now or ended without cleaning up.
    static Optional<LocalAccess> find(Path run) {
        Path file = run.resolve(FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(WireJson.read(Files.readAllBytes(file), LocalAccess.class))
                    : Optional.empty();
        } catch (IOException | WireException e) {
            throw new ServerException("cannot read " + file, e);
        }
    }
}
