// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

/// How far the app's words reach now.
public enum Reachability {
    /// Not known yet.
    STARTING,
    /// The agent does not answer: what is on the screen is all there is.
    ALONE,
    /// The agent answers, the server does not: contents are those on the disk.
    OFFLINE,
    ONLINE
}
