// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city;

/// How much of the city is made.
public enum CitySize {
    /// Some twenty resources and two thousand entries: starts in seconds.
    SMALL,
    /// The whole register of 167 resources, as large as the real portal's.
    FULL
}
