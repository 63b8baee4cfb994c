// SPDX-License-Identifier: GPL-3.0-or-later
/// What is filed in drills: numbered appeals of a city that is nothing but a form. Start with
/// [OneForm]. Any thread.
@NullMarked
package ua.krynytsia.provisioning.drill.filing;

import org.jspecify.annotations.NullMarked;
