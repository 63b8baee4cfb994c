// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

import ua.krynytsia.wire.GeoPoint;

/// Roughly where the city lies. A point outside of it is nothing strange, but one that comes to lie
/// inside when its two numbers change places means a file with swapped axes.
///
/// @param south degrees of latitude
/// @param west degrees of longitude
public record CityBox(double south, double west, double north, double east) {
    public static final CityBox KRYVYI_RIH = new CityBox(47.5, 33.0, 48.4, 33.9);

    /// The point itself.
    ///
    /// @param number the line or object that it stands in
    /// @throws FileRefusedException where the axes are swapped
    public GeoPoint checked(double latitude, double longitude, long number) {
        if (!holds(latitude, longitude) && holds(longitude, latitude)) {
            throw new FileRefusedException(
                    "У файлі переставлено широту й довготу (перше таке місце — № "
                            + number
                            + "): точка лежить за межами міста, а якщо поміняти числа місцями, — у"
                            + " місті. У GeoJSON першою стоїть довгота (33…), другою — широта"
                            + " (47–48…). Поміняйте їх місцями у джерелі й завантажте файл знову.",
                    "Latitude and longitude are swapped in this file (first at no. "
                            + number
                            + "): the point lies outside the city, and inside it with the two"
                            + " numbers exchanged. GeoJSON has longitude (33…) first, latitude"
                            + " (47–48…) second. Exchange them at the source and upload again.");
        }
        return new GeoPoint(latitude, longitude);
    }

    private boolean holds(double latitude, double longitude) {
        return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
    }
}
