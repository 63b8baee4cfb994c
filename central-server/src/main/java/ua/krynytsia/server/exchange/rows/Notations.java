// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import ua.krynytsia.wire.content.FieldType;

/// How a value is to be written so that it is read: what a report advises.
final class Notations {
    private Notations() {}

    static String ukrainian(FieldType type) {
        String example = example(type);
        return example.isEmpty() ? "" : "; пишіть так: " + example;
    }

    static String english(FieldType type) {
        String example = example(type);
        return example.isEmpty() ? "" : "; write it as " + example;
    }

    private static String example(FieldType type) {
        return switch (type) {
            case FieldType.Number number -> number.decimals() == 0 ? "1234" : "12,5";
            case FieldType.Money _ -> "1250,00";
            case FieldType.Date _ -> "2026-11-22";
            case FieldType.Period _ -> "2026-01-01/2026-12-31";
            case FieldType.Hours _ -> "Пн-Пт 08:00-17:00, обід 12:00-13:00; Сб 09:00-14:00";
            case FieldType.FormerNames _ -> "вулиця Стара (до 2024-07-26, акт)";
            case FieldType.Phone _ -> "+380 56 492 15 20";
            case FieldType.Link _ -> "https://example.ua";
            case FieldType.Email _ -> "name@example.ua";
            case FieldType.Point _ -> "47.91, 33.39";
            case FieldType.Line _ -> "LINESTRING (33.39 47.91, 33.4 47.92)";
            case FieldType.Area _ -> "POLYGON ((33.3 47.9, 33.4 47.9, 33.4 48, 33.3 47.9))";
            case FieldType.Choice(var options, var _) -> options.getFirst().label().ukrainian();
            case FieldType.MultiChoice(var options, var _) ->
                    options.getFirst().label().ukrainian();
            case FieldType.YesNo _ -> "так";
            case FieldType.Photos _ -> "photo-1.jpg; photo-2.jpg";
            case FieldType.Text _,
                    FieldType.RichText _,
                    FieldType.Address _,
                    FieldType.Reference _,
                    FieldType.Attachment _,
                    FieldType.Unknown _ ->
                    "";
        };
    }
}
