// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

/// Collects what a developer needs to see of this kiosk.
public interface SupportBundle {
    /// The bytes of a zip file, at most 8 MiB; takes a second or two.
    byte[] collect();
}
