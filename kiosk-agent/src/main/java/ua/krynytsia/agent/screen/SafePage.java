// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.screen;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether the screen shows nothing but the safe page; kept across restarts of the agent and raised
/// as `SAFE_PAGE`. Thread-safe.
public final class SafePage {
    private static final Logger log = LoggerFactory.getLogger(SafePage.class);

    private final Flag flag;
    private final HealthBoard health;

    public SafePage(Disk disk, HealthBoard health) {
        this.flag = new Flag(disk, Path.of("screen", "safe-page"));
        this.health = health;
        health.set(HealthCode.SAFE_PAGE, flag.isUp());
    }

    public boolean isUp() {
        return flag.isUp();
    }

    /// On a disk that cannot be written it counts until the agent ends.
    void put(boolean up) {
        try {
            flag.put(up);
        } catch (DiskException e) {
            log.atDebug().setCause(e).log("the safe page is not kept");
        }
        health.set(HealthCode.SAFE_PAGE, up);
    }
}
