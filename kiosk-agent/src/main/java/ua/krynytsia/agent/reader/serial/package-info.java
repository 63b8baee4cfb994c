// SPDX-License-Identifier: GPL-3.0-or-later
/// Readers on a serial port. Start with [SerialCardReader]. The only package that knows
/// jSerialComm, whose native library unpacks itself into the temporary directory (writable, not
/// `noexec`) and needs `--enable-native-access=ALL-UNNAMED`. Each reader blocks a platform thread
/// of its own.
@NullMarked
package ua.krynytsia.agent.reader.serial;

import org.jspecify.annotations.NullMarked;
