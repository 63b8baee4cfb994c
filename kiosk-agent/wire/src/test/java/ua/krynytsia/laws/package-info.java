// SPDX-License-Identifier: GPL-3.0-or-later
/// The house's laws as tests that every module runs over itself. Start with [HouseLaws]; a module's
/// `ArchitectureTest` says which package may use which, and lists the exceptions by class.
@NullMarked
package ua.krynytsia.laws;

import org.jspecify.annotations.NullMarked;
