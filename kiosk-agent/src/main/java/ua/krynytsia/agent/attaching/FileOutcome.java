// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.attaching;

import ua.krynytsia.wire.AttachedFile;
import ua.krynytsia.wire.LocalizedText;

/// What becomes of a file that a resident adds.
sealed interface FileOutcome {
    /// @param isNew whether it was not there before
    record Taken(AttachedFile file, boolean isNew) implements FileOutcome {}

    /// @param status of HTTP
    /// @param words what to mend
    record Refused(int status, LocalizedText words) implements FileOutcome {
        static final Refused TOO_LONG =
                of(
                        413,
                        "Файл завеликий: приймаємо до 10 МБ. Зменште фото чи вкоротіть відео.",
                        "The file is too large: the limit is 10 MB. Make the photo smaller or the"
                                + " video shorter.");
        static final Refused UNKNOWN_KIND =
                of(
                        415,
                        "Такі файли тут не приймаються. Додайте фото JPEG чи PNG, документ PDF або"
                                + " відео MP4.",
                        "Files of this kind are not accepted here. Add a JPEG or PNG photo, a PDF"
                                + " document or an MP4 video.");
        static final Refused ANOTHER_KIND =
                of(
                        415,
                        "Усередині файлу не те, що каже його назва. Додайте справжнє фото, документ"
                                + " PDF або відео MP4.",
                        "The file does not hold what its name says. Add a real photo, a PDF"
                                + " document or an MP4 video.");
        static final Refused INCOMPLETE =
                of(
                        422,
                        "Файл дійшов не весь. Додайте його, будь ласка, ще раз.",
                        "The file did not arrive whole. Please add it once more.");
        static final Refused DAMAGED =
                of(
                        422,
                        "Файл пошкоджено. Збережіть його ще раз або додайте інший.",
                        "The file is damaged. Save it again or add another one.");
        static final Refused TOO_LATE =
                of(
                        422,
                        "Це звернення вже подано, тому файл до нього не додати. Подайте, будь"
                                + " ласка, ще одне.",
                        "This appeal has been handed in already, so no file can be added to it."
                                + " Please hand in another one.");
        static final Refused NOT_ENROLLED =
                of(
                        422,
                        "Цей кіоск ще не підʼєднано до міської служби, тому файлів він не приймає."
                                + " Зателефонуйте, будь ласка, на гарячу лінію 1520.",
                        "This kiosk is not yet connected to the city service, so it takes no files."
                                + " Please call the hotline 1520.");
        static final Refused NO_ROOM =
                of(
                        507,
                        "На кіоску зараз немає місця для файлу. Подайте звернення без нього або"
                                + " скористайтеся іншим кіоском.",
                        "The kiosk has no room for the file right now. Hand in the appeal without"
                                + " it or use another kiosk.");

        private static Refused of(int status, String ukrainian, String english) {
            return new Refused(status, LocalizedText.of(ukrainian, english));
        }
    }
}
