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
            case FieldType.RichText _ -> "Напишіть відповідь";
            case FieldType.Number _ -> "Введіть число";
            case FieldType.Money _ -> "Введіть суму в гривнях, наприклад 1250,50";
            case FieldType.Date _ -> "Введіть дату, наприклад 22.11.2026";
            case FieldType.Period _ -> "Введіть першу й останню дату";
            case FieldType.Hours _ -> "Введіть години, наприклад Пн–Пт 08:00–17:00";
            case FieldType.FormerNames _ -> "Напишіть колишню назву";
            case FieldType.MultiChoice _ -> "Торкніться одного або кількох варіантів";
            case FieldType.Reference _ -> "Оберіть зі списку";
            case FieldType.Line _ -> "Позначте шлях на карті";
            case FieldType.Photos _ -> "Додайте фото";
            case FieldType.Attachment _ -> "Додайте файл";
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
            case FieldType.RichText _ -> "Please write an answer";
            case FieldType.Number _ -> "Please enter a number";
            case FieldType.Money _ -> "Please enter a sum in hryvnias, such as 1250.50";
            case FieldType.Date _ -> "Please enter a date such as 22.11.2026";
            case FieldType.Period _ -> "Please enter the first and the last day";
            case FieldType.Hours _ -> "Please enter hours such as Mon–Fri 08:00–17:00";
            case FieldType.FormerNames _ -> "Please write the former name";
            case FieldType.MultiChoice _ -> "Please touch one or more of the options";
            case FieldType.Reference _ -> "Please choose from the list";
            case FieldType.Line _ -> "Please mark the way on the map";
            case FieldType.Photos _ -> "Please add a photo";
            case FieldType.Attachment _ -> "Please add a file";
            case FieldType.YesNo _ -> "Please touch “Yes” or “No”";
            case FieldType.Unknown _ -> "Please ask the contact centre of the city";
        };
    }
}
