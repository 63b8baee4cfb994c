// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import java.util.function.Supplier;

/// One file of the bundle.
///
/// @param name such as `status.txt`
/// @param text asked for when the bundle is collected; must hold nothing personal or secret
public record BundlePart(String name, Supplier<String> text) {}
