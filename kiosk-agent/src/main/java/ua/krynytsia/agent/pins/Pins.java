// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins;

import java.util.Map;
import java.util.function.Consumer;
import ua.krynytsia.agent.supervise.Task;

/// The sensors and outputs of one cabinet. Running it watches them until interrupted. Every device
/// may be absent; nothing here throws because of a device. Thread-safe.
public interface Pins extends Task {
    /// The newest reading of each configured device.
    Map<PinDevice, PinReading> readings();

    /// Called with each change; must return soon.
    void watch(Consumer<PinEvent> watcher);

    /// @param percent 0 to 100; nothing happens where there is no fan
    void fan(int percent);

    /// The lamp by the card reader; nothing happens where there is none.
    void statusLight(boolean isOn);
}
