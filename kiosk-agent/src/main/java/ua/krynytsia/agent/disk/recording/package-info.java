// SPDX-License-Identifier: GPL-3.0-or-later
/// Cuts the power on paper: writes down every step to a disk and shows what a cut after any of them
/// leaves behind. Start with [Recording]. A recording is made by any thread, replayed by one. May
/// import `agent.disk`.
///
/// What a cut keeps follows POSIX, not one file system: bytes are safe once their file is forced, a
/// name once its directory is, and a rename is one step that is there or not, never in both places
/// nor in neither.
@NullMarked
package ua.krynytsia.agent.disk.recording;

import org.jspecify.annotations.NullMarked;
