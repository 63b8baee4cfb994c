// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.nio.file.Path;
import ua.krynytsia.wire.Bytes;

/// One step to the device, as the operating system is asked for it. Paths are absolute.
public sealed interface Step {
    /// A new, empty file under this name.
    record Create(Path file) implements Step {}

    /// @param at where in the file, in bytes
    record Write(Path file, long at, Bytes content) implements Step {}

    record Truncate(Path file, long length) implements Step {}

    /// What was written to the file so far survives a power cut; not its name.
    record Force(Path file) implements Step {}

    record MakeDirectory(Path directory) implements Step {}

    /// Of a file or a directory; what stood under the new name is replaced.
    record Rename(Path from, Path to) implements Step {}

    record Remove(Path file) implements Step {}

    /// The names in the directory survive a power cut.
    record ForceDirectory(Path directory) implements Step {}
}
