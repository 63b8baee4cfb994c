// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.local;

import java.nio.file.Path;
import java.security.SecureRandom;

/// Where the app finds the agent.
///
/// @param number 0 for any free one
/// @param accessFile where the app looks for port and token
/// @param random makes the token
public record LocalPort(int number, Path accessFile, SecureRandom random) {}
