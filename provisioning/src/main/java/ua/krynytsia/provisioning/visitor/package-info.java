// SPDX-License-Identifier: GPL-3.0-or-later
/// A visitor made of a script: a finger over XTest, eyes that read the layout log, and a mind that
/// finds things by their visible words. Start with [Visitor]. One thread. May import `stack`, the
/// app's words for a layout and `wire.json`.
@NullMarked
package ua.krynytsia.provisioning.visitor;

import org.jspecify.annotations.NullMarked;
