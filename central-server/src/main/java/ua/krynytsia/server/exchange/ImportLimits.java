// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange;

/// How much of a stranger's file is read before it is refused.
///
/// @param fileBytes the longest file
/// @param recordBytes the longest row of a CSV file
/// @param featureBytes the longest object of a GeoJSON file
/// @param rejectedRows more rejected rows than this, and it is the wrong file
public record ImportLimits(long fileBytes, int recordBytes, int featureBytes, int rejectedRows) {
    public static final ImportLimits DEFAULT =
            new ImportLimits(200L << 20, 1 << 20, 4 << 20, 10_000);
}
