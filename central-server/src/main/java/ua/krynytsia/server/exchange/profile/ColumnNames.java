// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What the name of a column lets one expect.
final class ColumnNames {
    private static final Pattern PHONE = words("телефон|тел|факс|phone|tel|fax|mobile");
    private static final Pattern ADDRESS = words("адрес\\p{L}*|address|місцезнаходження");
    private static final Pattern LATITUDE =
            whole("lat|latitude|широта|gps_lat|geo_lat|lat_wgs84|y");
    private static final Pattern LONGITUDE =
            whole("lng|lon|long|longitude|довгота|gps_lon|gps_lng|geo_lon|lon_wgs84|x");
    private static final List<Pattern> IDS =
            List.of(
                    whole("id|identifier|ідентифікатор|код|code|uuid|guid|єдрпоу|edrpou"),
                    words("id|identifier|ідентифікатор|код|code|єдрпоу|edrpou"),
                    whole("№|№ з/п|номер|number|no|n"));
    private static final List<Pattern> TITLES =
            List.of(
                    whole("назва|найменування|name|title|прізвище, імʼя|піб|pib"),
                    words("назва|найменування|name|title|піб"),
                    Pattern.compile("(?iu).*(назв|найменуванн|name|title|label).*"));

    private ColumnNames() {}

    static boolean isPhone(String column) {
        return PHONE.matcher(column).matches();
    }

    static boolean isAddress(String column) {
        return ADDRESS.matcher(column).matches();
    }

    static Optional<String> latitude(List<String> columns) {
        return first(LATITUDE, columns);
    }

    static Optional<String> longitude(List<String> columns) {
        return first(LONGITUDE, columns);
    }

    /// Those that promise to identify a row, the best promise first.
    static List<String> ids(List<String> columns) {
        return ranked(IDS, columns);
    }

    static List<String> titles(List<String> columns) {
        return ranked(TITLES, columns);
    }

    private static List<String> ranked(List<Pattern> patterns, List<String> columns) {
        return patterns.stream()
                .flatMap(pattern ->
                        columns.stream().filter(column -> pattern.matcher(column).matches()))
                .distinct()
                .toList();
    }

    private static Optional<String> first(Pattern pattern, List<String> columns) {
        return columns.stream().filter(column -> pattern.matcher(column).matches()).findFirst();
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?iu)(" + words + ")");
    }

    /// One of the words, set off by anything that is no letter or by a change from small to
    /// capital.
    private static Pattern words(String words) {
        return Pattern.compile("(?iu)(.*[^\\p{L}])?(" + words + ")([^\\p{L}].*)?");
    }
}
