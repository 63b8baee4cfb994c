// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.util.UUID;
import ua.krynytsia.agent.local.ScreenDesk;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.service.KioskCondition;

/// What the loopback port asks about the screen.
public record Desk(Conditions conditions, Pictures pictures) implements ScreenDesk {
    @Override
    public KioskCondition condition() {
        return conditions.current();
    }

    @Override
    public boolean picture(UUID command, Bytes png) {
        return pictures.arrived(command, png);
    }

    @Override
    public boolean pictureRefused(UUID command, String reason) {
        return pictures.refused(command, reason);
    }
}
