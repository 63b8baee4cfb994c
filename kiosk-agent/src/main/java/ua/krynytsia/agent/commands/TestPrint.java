// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// Prints a receipt that says it is a test. May take some seconds.
public interface TestPrint {
    /// @return why nothing was printed, in words; empty where it was
    Optional<LocalizedText> print();
}
