// SPDX-License-Identifier: GPL-3.0-or-later
/// What is said alike of a technician's work at the kiosk and in the city. Start with [DeedWords].
/// Any thread.
@NullMarked
package ua.krynytsia.rules.service;

import org.jspecify.annotations.NullMarked;
