// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals;

import java.util.Optional;
import ua.krynytsia.wire.fleet.Submission;

/// What opening an envelope showed: its words where they could be read, and whether an operator
/// must look.
record Judgement(Optional<Submission> submission, Optional<Trouble> trouble) {}
