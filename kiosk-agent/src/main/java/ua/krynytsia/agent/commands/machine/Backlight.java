// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands.machine;

import java.nio.file.Path;

/// Whether the panel's own light can be set (Linux, `Documentation/ABI/stable/sysfs-class-backlight`).
/// Where it cannot, the screen dims what it draws instead.
public record Backlight(Path directory) {
    public static final Backlight LINUX = new Backlight(Path.of("/sys/class/backlight"));

    public boolean isFitted() {
        String[] panels = directory.toFile().list();
        return panels != null && panels.length > 0;
    }
}
