// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.page;

import java.util.function.Supplier;
import ua.krynytsia.agent.service.bundle.SupportBundle;
import ua.krynytsia.agent.service.desk.ServiceDesk;
import ua.krynytsia.agent.service.entrance.Entrance;
import ua.krynytsia.agent.service.entrance.Sessions;

/// What the page speaks for.
///
/// @param sessions of this door only
/// @param kiosk what it is called
public record PageParts(
        Entrance entrance,
        Sessions sessions,
        ServiceDesk desk,
        SupportBundle bundle,
        Supplier<String> kiosk) {}
