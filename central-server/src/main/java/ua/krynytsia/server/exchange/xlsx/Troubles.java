// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import java.util.List;
import ua.krynytsia.wire.LocalizedText;

/// What is said about cells and sheets that were not read.
final class Troubles {
    private static final int LONGEST = 40;

    private Troubles() {}

    static LocalizedText error(String letters, String written) {
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        return LocalizedText.of(
                "стовпець "
                        + letters
                        + ": замість значення помилка "
                        + shown
                        + "; виправте формулу або впишіть значення",
                "column "
                        + letters
                        + ": the error "
                        + shown
                        + " in place of a value; mend the formula or write the value");
    }

    static LocalizedText notComputed(String letters) {
        return LocalizedText.of(
                "стовпець "
                        + letters
                        + ": формулу не обчислено; відкрийте книгу в Excel чи"
                        + " LibreOffice, збережіть і завантажте знову",
                "column "
                        + letters
                        + ": the formula was not computed; open the workbook in Excel"
                        + " or LibreOffice, save it and upload it again");
    }

    static LocalizedText title() {
        return LocalizedText.of(
                "рядок над заголовком таблиці, не запис", "a row above the header, not an entry");
    }

    static LocalizedText numbering() {
        return LocalizedText.of(
                "рядок із номерами стовпців, не запис", "a row that numbers the columns, no entry");
    }

    static LocalizedText otherSheets(String read, List<String> others) {
        return LocalizedText.of(
                "прочитано аркуш «"
                        + read
                        + "»; інші аркуші з даними не читано: «"
                        + String.join("», «", others)
                        + "». Збережіть кожен окремою книгою",
                "the sheet “"
                        + read
                        + "” was read; other sheets with contents were not: “"
                        + String.join("”, “", others)
                        + "”. Save each as a workbook of its own");
    }

    static LocalizedText tooWide(int given, int columns) {
        return LocalizedText.of(
                "у рядку заповнено стовпець "
                        + Merged.letters(given - 1)
                        + ", а заголовок має стовпців: "
                        + columns
                        + "; назвіть стовпець або приберіть зайве",
                "the row fills column "
                        + Merged.letters(given - 1)
                        + ", while the header has "
                        + columns
                        + " columns; name the column or remove what is there");
    }
}
