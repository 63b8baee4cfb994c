// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.pins.pi4j;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalInputProvider;
import com.pi4j.plugin.gpiod.provider.gpio.digital.GpioDDigitalOutputProvider;
import com.pi4j.plugin.linuxfs.provider.i2c.LinuxFsI2CProvider;
import com.pi4j.plugin.linuxfs.provider.pwm.LinuxFsPwmProvider;
import java.util.function.Supplier;

/// Who carries out what Pi4J is asked for: a context and the ids of its providers.
record Providers(
        Supplier<Context> context,
        String digitalInput,
        String digitalOutput,
        String i2c,
        String pwm) {

    /// Linux: libgpiod and the kernel's files.
    static Providers linux(int pwmChip) {
        return new Providers(
                () ->
                        Pi4J.newContextBuilder()
                                .add(
                                        GpioDDigitalInputProvider.newInstance(),
                                        GpioDDigitalOutputProvider.newInstance(),
                                        LinuxFsI2CProvider.newInstance(),
                                        LinuxFsPwmProvider.newInstance(pwmChip))
                                .disableShutdownHook()
                                .build(),
                GpioDDigitalInputProvider.ID,
                GpioDDigitalOutputProvider.ID,
                LinuxFsI2CProvider.ID,
                LinuxFsPwmProvider.ID);
    }
}
