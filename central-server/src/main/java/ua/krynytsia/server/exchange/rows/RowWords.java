// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.rows;

import java.util.List;
import ua.krynytsia.rules.content.FieldKinds;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.exchange.showing.ShowingCells;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.FieldDefinition;

/// What a report says about one row.
final class RowWords {
    private static final int LONGEST_QUOTE = 200;

    private RowWords() {}

    /// @param kept whether the words stand in the note of the entry
    static LocalizedText moved(FieldDefinition field, String column, String words, boolean kept) {
        return LocalizedText.of(
                "стовпець «"
                        + column
                        + "», поле «"
                        + field.label().ukrainian()
                        + "»: «"
                        + clip(words)
                        + "» не вміщується в це поле ("
                        + FieldKinds.ukrainian(field.type())
                        + (kept ? "), збережено в примітці" : "), не взято")
                        + Notations.ukrainian(field.type()),
                "column “"
                        + column
                        + "”, field “"
                        + field.label().in(LocalizedText.ENGLISH)
                        + "”: “"
                        + clip(words)
                        + "” does not fit this field ("
                        + FieldKinds.english(field.type())
                        + (kept ? "), kept in the note" : "), left out")
                        + Notations.english(field.type()));
    }

    static LocalizedText editedByHand(FieldDefinition field, String column, String words) {
        return LocalizedText.of(
                "стовпець «"
                        + column
                        + "»: поле «"
                        + field.label().ukrainian()
                        + "» змінив редактор після минулого імпорту; його слова лишилися, у файлі"
                        + " тепер «"
                        + clip(words)
                        + "»",
                "column “"
                        + column
                        + "”: an editor changed the field “"
                        + field.label().in(LocalizedText.ENGLISH)
                        + "” after the last import; those words stay, the file now says “"
                        + clip(words)
                        + "”");
    }

    static LocalizedText alike(String id, String other) {
        return LocalizedText.of(
                "схоже на повтор: запис «"
                        + id
                        + "» має ту саму назву й адресу, що й «"
                        + other
                        + "»; якщо це одне й те саме, залиште один",
                "this looks like a twin: the entry “"
                        + id
                        + "” has the same name and address as “"
                        + other
                        + "”; if they are one, keep one");
    }

    static LocalizedText gone(List<String> ids, long count, boolean withdrawn) {
        String some = String.join(", ", ids);
        return LocalizedText.of(
                "записів, яких у файлі більше немає: "
                        + count
                        + (withdrawn ? ", вилучено: " : ", лишилися: ")
                        + some,
                "entries that the file no longer has: "
                        + count
                        + (withdrawn ? ", withdrawn: " : ", they stay: ")
                        + some);
    }

    static LocalizedText unplaced(String words) {
        return LocalizedText.of(
                "місце на карті «"
                        + clip(words)
                        + "» не прочитано; потрібні градуси широти й довготи",
                "the place “"
                        + clip(words)
                        + "” was not read; degrees of latitude and longitude"
                        + " are needed");
    }

    static LocalizedText noField(String geometry) {
        return LocalizedText.of(
                "геометрію («" + geometry + "») не перенесено: у ресурсі немає поля для неї",
                "the geometry (“" + geometry + "”) was left out: the resource has no field for it");
    }

    static LocalizedText showing(ShowingCells.Part part, String column, String words) {
        String ukrainian =
                switch (part) {
                    case SHOWN -> "коли показувати; пишіть так: 2026-11-20/2026-12-01";
                    case DISTRICTS -> "район; напишіть його назву або код";
                    case KIOSKS -> "кіоск; напишіть його код, наприклад kiosk-01";
                    case PINNED -> "чи закріпити; напишіть «так» або «ні»";
                };
        String english =
                switch (part) {
                    case SHOWN -> "when to show it; write it as 2026-11-20/2026-12-01";
                    case DISTRICTS -> "a district; write its name or code";
                    case KIOSKS -> "a kiosk; write its code, such as kiosk-01";
                    case PINNED -> "whether to pin it; write “так” or “ні”";
                };
        return LocalizedText.of(
                "стовпець «" + column + "»: «" + clip(words) + "» не прочитано як " + ukrainian,
                "column “" + column + "”: “" + clip(words) + "” was not read as " + english);
    }

    static LocalizedText noRubric(String resource) {
        return LocalizedText.of(
                "У файлі є стовпці про те, коли й де показувати запис, а ресурс «"
                        + resource
                        + "» — не рубрика. Зробіть його рубрикою або приберіть ці стовпці з"
                        + " imports.json.",
                "The file has columns that say when and where an entry is shown, and the resource “"
                        + resource
                        + "” is no rubric. Make it one or take these columns out of imports.json.");
    }

    static LocalizedText noKey(List<String> key) {
        String names = String.join("», «", key);
        String english = String.join("”, “", key);
        return LocalizedText.of(
                "порожньо в «" + names + "», а за цим рядок упізнають; заповніть його",
                "nothing in “" + english + "”, by which the row is told from others; fill it in");
    }

    static LocalizedText twice(long first) {
        return LocalizedText.of(
                "той самий ключ уже є в № " + first + "; залиште один із двох рядків",
                "the same key stands in no. " + first + " already; keep one of the two rows");
    }

    static LocalizedText tooLong() {
        return LocalizedText.of(
                "запис завеликий: більше 1 МБ; скоротіть текст або спростіть межу",
                "the entry is too long: over 1 MB; shorten its text or simplify its border");
    }

    static LocalizedText of(List<Problem> problems) {
        LocalizedText first = problems.getFirst().message();
        return problems.stream()
                .skip(1)
                .map(Problem::message)
                .reduce(
                        first,
                        (all, next) ->
                                LocalizedText.of(
                                        all.ukrainian() + " " + next.ukrainian(),
                                        all.in(LocalizedText.ENGLISH)
                                                + " "
                                                + next.in(LocalizedText.ENGLISH)));
    }

    private static String clip(String words) {
        return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE) + "…";
    }
}
