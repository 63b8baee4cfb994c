// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.util.UUID;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.service.KioskCondition;

/// What the agent decides about the screen, and what the screen hands back. Thread-safe; each
/// returns at once.
public interface ScreenDesk {
    /// What the screen may offer now.
    KioskCondition condition();

    /// A picture of the screen, PNG.
    ///
    /// @return false where nobody asked for it, or not any more
    boolean picture(UUID command, Bytes png);

    /// No picture, and why: `touched` or `form`.
    ///
    /// @return false where nobody asked for it, or not any more
    boolean pictureRefused(UUID command, String reason);
}
