// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.function.Consumer;
import ua.krynytsia.agent.commands.machine.BootId;
import ua.krynytsia.agent.commands.machine.Sound;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.screen.AppCare;
import ua.krynytsia.agent.screen.Maintenance;
import ua.krynytsia.agent.screen.Pictures;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.local.LocalEvent;

/// All that a command can reach.
///
/// @param sync rings for everything that is fetched from or sent to the server
public record Hands(Runnable sync, Screen screen, Machine machine, Desk desk) {
    /// @param tell what the screen is to know
    public record Screen(
            AppWatch watch,
            AppCare care,
            Pictures pictures,
            Maintenance maintenance,
            Consumer<LocalEvent> tell) {}

    public record Machine(Verbs verbs, BootId boot, Light light, Sound sound) {}

    /// What brings paper or a file.
    public record Desk(TestPrint print, SupportBundle bundle) {}
}
