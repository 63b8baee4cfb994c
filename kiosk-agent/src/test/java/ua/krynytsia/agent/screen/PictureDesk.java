// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;

/// The screen's side of pictures, for tests of other packages.
public record PictureDesk(Pictures pictures) {
    public boolean arrived(UUID command, Bytes png) {
        return pictures.arrived(command, png);
    }

    public boolean refused(UUID command, String reason) {
        return pictures.refused(command, reason);
    }
}
