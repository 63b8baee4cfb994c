// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.xlsx;

import ua.krynytsia.server.exchange.source.FileRefusedException;

/// What is said about a workbook that is not taken.
final class XlsxRefusal {
    private XlsxRefusal() {}

    static FileRefusedException damaged() {
        return new FileRefusedException(
                "Книгу Excel не вдалося прочитати: файл пошкоджено або це не .xlsx. Відкрийте його"
                        + " в Excel чи LibreOffice, збережіть як «Книга Excel (.xlsx)» і завантажте"
                        + " знову.",
                "The workbook cannot be read: the file is damaged or is no .xlsx. Open it in Excel"
                        + " or LibreOffice, save it as “Excel Workbook (.xlsx)” and upload it"
                        + " again.");
    }

    static FileRefusedException oldFormat() {
        return new FileRefusedException(
                "Це книга Excel старого формату (.xls) або захищена паролем. Відкрийте її, зніміть"
                        + " пароль і збережіть як «Книга Excel (.xlsx)».",
                "This is an Excel workbook of the old format (.xls) or protected by a password."
                        + " Open it, take the password off and save it as “Excel Workbook"
                        + " (.xlsx)”.");
    }

    static FileRefusedException unfolds() {
        return new FileRefusedException(
                "Книга розпаковується у надто великий обсяг. Приберіть порожні рядки й"
                        + " форматування під таблицею та збережіть її знову.",
                "The workbook unfolds to far too much. Remove empty rows and formatting below the"
                        + " table and save it again.");
    }

    static FileRefusedException entities() {
        return new FileRefusedException(
                "Книга Excel містить оголошення DTD або сутності, яких у таких файлах не буває."
                        + " Збережіть її знову в Excel чи LibreOffice.",
                "The workbook declares a DTD or entities, which such files never do. Save it again"
                        + " in Excel or LibreOffice.");
    }

    static FileRefusedException tooLong(long row, int limit) {
        String kilobytes = Integer.toString(limit >> 10);
        return new FileRefusedException(
                "Рядок " + row + " задовгий: понад " + kilobytes + " КБ. Скоротіть його клітинки.",
                "Row " + row + " is too long: over " + kilobytes + " KB. Shorten its cells.");
    }

    static FileRefusedException noTable() {
        return new FileRefusedException(
                "У книзі немає аркуша з таблицею: потрібен рядок щонайменше з двома назвами"
                        + " стовпців. Перевірте, чи аркуш не прихований.",
                "The workbook has no sheet with a table: a row that names at least two columns is"
                        + " needed. See whether the sheet is hidden.");
    }
}
