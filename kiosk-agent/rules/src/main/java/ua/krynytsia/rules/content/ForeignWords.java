// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.content;

import ua.krynytsia.rules.richtext.RichText;

/// What an editor is told about a rich text that holds too much.
final class ForeignWords {
    private ForeignWords() {}

    static String ukrainian(RichText.Foreign what) {
        return switch (what) {
            case IMAGE -> "зображення додайте в поле для фото, а з тексту приберіть";
            case HTML -> "приберіть теги HTML; жирний текст пишуть як **слово**";
            case CODE -> "приберіть зворотні лапки й відступи на початку рядків";
            case QUOTE -> "приберіть знак > на початку рядка";
            case RULE -> "приберіть лінію з рисок між абзацами";
            case NESTED_LIST -> "зробіть список одного рівня, без списку всередині списку";
            case LINK_TARGET -> "посилання має починатися з https://, mailto: або tel:";
        };
    }

    static String english(RichText.Foreign what) {
        return switch (what) {
            case IMAGE -> "put the picture into a field of photos and take it out of the text";
            case HTML -> "remove the HTML tags; bold text is written as **word**";
            case CODE -> "remove the backquotes and the blanks that begin the lines";
            case QUOTE -> "remove the sign > at the beginning of the line";
            case RULE -> "remove the line of dashes between the paragraphs";
            case NESTED_LIST -> "make it a list of one level, without a list inside a list";
            case LINK_TARGET -> "a link must begin with https://, mailto: or tel:";
        };
    }
}
