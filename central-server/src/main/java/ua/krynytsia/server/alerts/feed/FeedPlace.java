// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts.feed;

import java.net.URI;
import java.nio.file.Path;

/// Where a source is asked, and for what.
///
/// @param address of the service, without a path
/// @param tokenFile whose first line is the token, so that it stands in no command line
/// @param location the number by which the service knows the city's community
public record FeedPlace(URI address, Path tokenFile, String location) {}
