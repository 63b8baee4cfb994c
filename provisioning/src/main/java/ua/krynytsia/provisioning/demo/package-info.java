// SPDX-License-Identifier: GPL-3.0-or-later
/// Everything on one machine, for people to look at. Start with [DemoCommand]. One thread, beside
/// the JVM's own at the end.
@NullMarked
package ua.krynytsia.provisioning.demo;

import org.jspecify.annotations.NullMarked;
