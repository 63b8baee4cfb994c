// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.content.FieldType;

/// What an editor is asked for, by the type of the field.
final class Kinds {
    private Kinds() {}

    static String ukrainian(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "текст";
            case FieldType.Phone _ -> "номер телефону, наприклад +380 56 492 15 20";
            case FieldType.Link _ -> "посилання, що починається з https://";
            case FieldType.Email _ -> "електронна адреса, наприклад name@example.ua";
            case FieldType.Address _ -> "адреса одним рядком";
            case FieldType.Choice _ -> "одне значення з переліку";
            case FieldType.Point _ -> "місце на карті: широта й довгота";
            case FieldType.Area _ -> "межа на карті";
            case FieldType.YesNo _ -> "«так» або «ні»";
            case FieldType.Unknown _ -> "значення нового виду";
        };
    }

    static String english(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "a text";
            case FieldType.Phone _ -> "a telephone number such as +380 56 492 15 20";
            case FieldType.Link _ -> "a link that begins with https://";
            case FieldType.Email _ -> "an e-mail such as name@example.ua";
            case FieldType.Address _ -> "an address in one line";
            case FieldType.Choice _ -> "one value of the list";
            case FieldType.Point _ -> "a place on the map: latitude and longitude";
            case FieldType.Area _ -> "a border on the map";
            case FieldType.YesNo _ -> "yes or no";
            case FieldType.Unknown _ -> "a value of a new kind";
        };
    }
}
