// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

/// The technician's view of the kiosk at this moment, in a language (`uk` or `en`).
public interface StatusSource {
    String html(String language);

    /// For a terminal.
    String text(String language);
}
