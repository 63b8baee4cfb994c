// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import ua.krynytsia.wire.service.ServiceView;

/// One group of lines of the technician's view. Thread-safe; asked every few seconds, so it must
/// answer at once.
public interface Section {
    ServiceView.Group group();
}
