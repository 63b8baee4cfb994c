// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.source;

/// Files that give themselves away by their first bytes.
final class Magic {
    private Magic() {}

    static void refuse(byte[] head, int length) {
        if (begins(head, length, 0xFF, 0xFE) || begins(head, length, 0xFE, 0xFF)) {
            throw new FileRefusedException(
                    "Файл у кодуванні UTF-16. Збережіть його як UTF-8 і завантажте знову.",
                    "The file is in UTF-16. Save it as UTF-8 and upload it again.");
        }
        if (begins(head, length, 'P', 'K', 3, 4)) {
            throw new FileRefusedException(
                    "Це книга Excel або архів, а назва обіцяє текст. Завантажте її з назвою на"
                            + " .xlsx або збережіть аркуш як «CSV UTF-8 (розділювачі — коми)».",
                    "This is an Excel workbook or an archive, while its name promises text. Upload"
                            + " it with a name in .xlsx, or save the sheet as “CSV UTF-8 (comma"
                            + " delimited)”.");
        }
        if (begins(head, length, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefusedException(
                    "Це книга Excel старого формату (.xls) або захищена паролем. Відкрийте її,"
                            + " зніміть пароль і збережіть як «Книга Excel (.xlsx)».",
                    "This is an Excel workbook of the old format (.xls) or protected by a password."
                            + " Open it, take the password off and save it as “Excel Workbook"
                            + " (.xlsx)”.");
        }
        if (begins(head, length, '%', 'P', 'D', 'F')
                || begins(head, length, 0x89, 'P', 'N', 'G')
                || begins(head, length, 0xFF, 0xD8, 0xFF)) {
            throw new FileRefusedException(
                    "Це зображення або PDF, а не таблиця. Приймаємо CSV і GeoJSON у UTF-8.",
                    "This is a picture or a PDF, not a table. CSV and GeoJSON in UTF-8 are taken.");
        }
    }

    private static boolean begins(byte[] head, int length, int... magic) {
        if (length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
