// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.wire.content.FieldType;

/// What a resident is asked to do, by the type of the question.
final class Asks {
    private Asks() {}

    static String ukrainian(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "Напишіть відповідь";
            case FieldType.Phone _ -> "Введіть номер телефону з кодом, наприклад 056 492 15 20";
            case FieldType.Link _ -> "Введіть адресу сторінки, що починається з https://";
            case FieldType.Email _ -> "Введіть електронну адресу, наприклад name@example.ua";
            case FieldType.Address _ -> "Напишіть адресу: вулиця, будинок, квартира";
            case FieldType.Choice _ -> "Торкніться одного з варіантів";
            case FieldType.Point _ -> "Торкніться місця на карті";
            case FieldType.Area _ -> "Позначте ділянку на карті";
            case FieldType.YesNo _ -> "Торкніться «Так» або «Ні»";
            case FieldType.Unknown _ -> "Зверніться, будь ласка, до контакт-центру міста";
        };
    }

    static String english(FieldType type) {
        return switch (type) {
            case FieldType.Text _ -> "Please write an answer";
            case FieldType.Phone _ -> "Please enter a number with its code, such as 056 492 15 20";
            case FieldType.Link _ -> "Please enter a page address that begins with https://";
            case FieldType.Email _ -> "Please enter an e-mail such as name@example.ua";
            case FieldType.Address _ -> "Please write the address: street, house, flat";
            case FieldType.Choice _ -> "Please touch one of the options";
            case FieldType.Point _ -> "Please touch a place on the map";
            case FieldType.Area _ -> "Please mark an area on the map";
            case FieldType.YesNo _ -> "Please touch “Yes” or “No”";
            case FieldType.Unknown _ -> "Please ask the contact centre of the city";
        };
    }
}
