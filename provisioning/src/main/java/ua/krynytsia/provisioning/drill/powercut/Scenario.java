// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.agent.disk.Disk;

/// Something a kiosk does with its disk, which may be broken off anywhere.
interface Scenario {
    /// In words, for the table.
    String title();

    /// Does it on a disk that begins empty. What is promised to people is noted with the number of
    /// steps after which it was.
    ///
    /// @return the steps of the preparation, which is not cut
    int run(Disk disk, Steps steps);

    /// Starts again, with the kiosk's own classes, on what a cut left.
    ///
    /// @param taken how many steps had been taken
    /// @return what is wrong; empty where all is well
    List<String> check(Path left, int taken);

    /// Counts the steps so far.
    interface Steps {
        int count();
    }
}
