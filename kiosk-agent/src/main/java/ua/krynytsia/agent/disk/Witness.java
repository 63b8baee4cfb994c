// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.disk;

import java.io.IOException;

/// Is told of every step to a disk before it is taken: by the disk itself and by those who write to
/// located files on their own (H2, Lucene). On a kiosk there is none. Any thread.
public interface Witness {
    /// @throws IOException the step is not taken, as on a full or failing disk
    void before(Step step) throws IOException;
}
