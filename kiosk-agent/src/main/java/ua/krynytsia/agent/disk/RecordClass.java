// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.nio.file.Path;

/// What a file is worth when the disk is full, by the directory it lies in: what stands last here
/// is given up first.
public enum RecordClass {
    /// What residents said; never given up.
    WORDS,

    /// Files that residents added to their words; never given up, but the last room is not theirs.
    ATTACHMENTS,

    /// Who this kiosk is and what it was told to do.
    IDENTITY,

    /// What can be fetched anew or rebuilt.
    CONTENT,

    /// What tells how the kiosk fares.
    TELEMETRY;

    private static final Path ATTACHED = Path.of("outbox", "attachments");

    /// @param file relative to the disk's root
    public static RecordClass of(Path file) {
        return switch (file.getName(0).toString()) {
            case "outbox" -> file.startsWith(ATTACHED) ? ATTACHMENTS : WORDS;
            case "editions", "media", "index" -> CONTENT;
            case "telemetry", "search" -> TELEMETRY;
            default -> IDENTITY;
        };
    }
}
