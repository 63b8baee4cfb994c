// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.nio.file.Path;
import java.util.function.Consumer;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.local.LocalEvent;

/// Whether the maintenance notice is in front of everything; kept across restarts. Thread-safe.
public final class Maintenance {
    private final Flag flag;
    private final HealthBoard health;
    private final Consumer<LocalEvent> screen;

    /// @param screen told of each change
    public Maintenance(Disk disk, HealthBoard health, Consumer<LocalEvent> screen) {
        this.flag = new Flag(disk, Path.of("screen", "maintenance"));
        this.health = health;
        this.screen = screen;
        health.set(HealthCode.MAINTENANCE, flag.isUp());
    }

    public boolean isOn() {
        return flag.isUp();
    }

    /// @throws ua.krynytsia.agent.disk.DiskException where it will not survive a restart
    public void put(boolean on) {
        try {
            flag.put(on);
        } finally {
            health.set(HealthCode.MAINTENANCE, on);
            screen.accept(new LocalEvent.Maintenance(on));
        }
    }
}
