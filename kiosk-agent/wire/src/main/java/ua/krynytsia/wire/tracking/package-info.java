// SPDX-License-Identifier: GPL-3.0-or-later
/// What becomes of an appeal, asked for by its number and PIN: from the screen to the agent, and as
/// it is from the agent to the server. Start with [TrackingQuestion]. Nothing of it is kept on a
/// kiosk, so no record here says more than its kind in its `toString`.
@NullMarked
package ua.krynytsia.wire.tracking;

import org.jspecify.annotations.NullMarked;
