// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health.probe;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;

/// Whether display and touch panel are there; keeps `DISPLAY_ABSENT` and `TOUCH_ABSENT`.
///
/// A display is a connected output in `/sys/class/drm`, on a machine without such outputs an X
/// server's socket. A touch panel is an input device with the property `INPUT_PROP_DIRECT`
/// (Documentation/input/event-codes.rst) in `/proc/bus/input/devices`. A machine that lists neither
/// outputs nor input devices tells nothing.
public final class ScreenProbe implements Probe {
    private static final Pattern PROPERTIES = Pattern.compile("(?m)^B: PROP=([0-9a-f ]+)$");
    private static final Pattern TOUCH = Pattern.compile("(?im)^N: Name=.*touch ?(screen|panel)");
    private static final int DIRECT = 0x2;

    private final HostFiles files;
    private final HealthBoard health;

    public ScreenProbe(HostFiles files, HealthBoard health) {
        this.files = files;
        this.health = health;
    }

    @Override
    public void check() {
        health.set(HealthCode.DISPLAY_ABSENT, isDisplayAbsent());
        health.set(HealthCode.TOUCH_ABSENT, isTouchAbsent());
    }

    private boolean isDisplayAbsent() {
        List<String> outputs =
                HostFiles.list(files.sys().resolve("class/drm")).stream()
                        .map(output -> HostFiles.text(output.resolve("status")).orElse(""))
                        .filter(status -> !status.isEmpty())
                        .toList();
        boolean hasServer = !HostFiles.list(files.run().resolve(".X11-unix")).isEmpty();
        return !outputs.isEmpty() && !outputs.contains("connected") && !hasServer;
    }

    private boolean isTouchAbsent() {
        Path devices = files.proc().resolve("bus/input/devices");
        String all = HostFiles.text(devices).orElse("");
        return !all.isEmpty() && !TOUCH.matcher(all).find() && !hasDirect(all);
    }

    /// The words of a bit set stand from the highest to the lowest.
    private static boolean hasDirect(String all) {
        Matcher properties = PROPERTIES.matcher(all);
        while (properties.find()) {
            String[] words = properties.group(1).strip().split(" ");
            if ((Long.parseUnsignedLong(words[words.length - 1], 16) & DIRECT) != 0) {
                return true;
            }
        }
        return false;
    }
}
