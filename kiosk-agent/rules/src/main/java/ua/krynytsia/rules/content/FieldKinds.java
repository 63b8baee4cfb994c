// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.content.FieldType;

/// What an editor is asked for, by the type of the field.
public final class FieldKinds {
    private FieldKinds() {}

    public static String ukrainian(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "текст";
            case FieldType.Phone _ -> "номер телефону, наприклад +380 56 492 15 20";
            case FieldType.Link _ -> "посилання, що починається з https://";
            case FieldType.Email _ -> "електронна адреса, наприклад name@example.ua";
            case FieldType.Address _ -> "адреса одним рядком";
            case FieldType.Choice _ -> "одне значення з переліку";
            case FieldType.Point _ -> "місце на карті: широта й довгота";
            case FieldType.Area _ -> "межа на карті";
            case FieldType.RichText _ -> "текст з абзацами й списками";
            case FieldType.Number _ -> "число";
            case FieldType.Money _ -> "сума, наприклад 1250,00";
            case FieldType.Date _ -> "дата, наприклад 22.11.2026";
            case FieldType.Period _ -> "проміжок між двома датами";
            case FieldType.Hours _ -> "години роботи, наприклад Пн–Пт 08:00–17:00";
            case FieldType.FormerNames _ -> "колишні назви";
            case FieldType.MultiChoice _ -> "одне або кілька значень з переліку";
            case FieldType.Reference _ -> "запис іншого ресурсу";
            case FieldType.Line _ -> "лінія на карті";
            case FieldType.Photos _ -> "фото";
            case FieldType.Attachment _ -> "файл";
            case FieldType.YesNo _ -> "«так» або «ні»";
            case FieldType.Unknown _ -> "значення нового виду";
        };
    }

    public static String english(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "a text";
            case FieldType.Phone _ -> "a telephone number such as +380 56 492 15 20";
            case FieldType.Link _ -> "a link that begins with https://";
            case FieldType.Email _ -> "an e-mail such as name@example.ua";
            case FieldType.Address _ -> "an address in one line";
            case FieldType.Choice _ -> "one value of the list";
            case FieldType.Point _ -> "a place on the map: latitude and longitude";
            case FieldType.Area _ -> "a border on the map";
            case FieldType.RichText _ -> "a text with paragraphs and lists";
            case FieldType.Number _ -> "a number";
            case FieldType.Money _ -> "a sum such as 1250.00";
            case FieldType.Date _ -> "a date such as 22.11.2026";
            case FieldType.Period _ -> "a time between two dates";
            case FieldType.Hours _ -> "opening hours such as Mon–Fri 08:00–17:00";
            case FieldType.FormerNames _ -> "former names";
            case FieldType.MultiChoice _ -> "one or more values of the list";
            case FieldType.Reference _ -> "an entry of another resource";
            case FieldType.Line _ -> "a line on the map";
            case FieldType.Photos _ -> "photos";
            case FieldType.Attachment _ -> "a file";
            case FieldType.YesNo _ -> "yes or no";
            case FieldType.Unknown _ -> "a value of a new kind";
        };
    }
}
