// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.time.Duration;
import java.util.Optional;
import oshi.SystemInfo;
import oshi.hardware.GlobalMemory;
import oshi.hardware.HardwareAbstractionLayer;
import ua.krynytsia.agent.disk.Disk;

/// By OSHI, from `/proc` and `/sys`. A temperature of zero is its word for "no sensor".
public final class OshiProbe implements HostProbe {
    private final SystemInfo system = new SystemInfo();
    private final Disk disk;

    public OshiProbe(Disk disk) {
        this.disk = disk;
    }

    @Override
    public HostValues sample() {
        HardwareAbstractionLayer hardware = system.getHardware();
        GlobalMemory memory = hardware.getMemory();
        return new HostValues(
                temperature(hardware.getSensors().getCpuTemperature()),
                memory.getTotal(),
                memory.getAvailable(),
                disk.free(),
                Duration.ofSeconds(system.getOperatingSystem().getSystemUptime()));
    }

    static Optional<Double> temperature(double celsius) {
        return celsius > 0 ? Optional.of(celsius) : Optional.empty();
    }
}
