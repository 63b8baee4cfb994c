// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum SearchWords implements Words {
    PROMPT("Що шукаєте?", "What are you looking for?"),
    CLEAR("Стерти", "Clear"),
    ADVICE("Пошук у всій довідці", "Search everything"),
    ADVICE_LEAD(
            "Напишіть назву, вулицю чи послугу. Досить перших літер, відмінок не важливий.",
            "Type a name, a street or a service. The first letters will do."),
    FOUND("Знайдено {0}", "Found: {0}"),
    CORRECTED("Показано за запитом «{0}»", "Showing results for “{0}”"),
    MENTIONED("Також згадано", "Also mentioned"),
    EVERYWHERE("Усе", "Everything"),
    MORE("Показати ще {0}", "Show {0} more"),
    MORE_GROUPS("Показати решту груп: {0}", "Show the other groups: {0}"),
    NOTHING("За запитом «{0}» нічого немає", "Nothing found for “{0}”"),
    NOTHING_LEAD(
            "Спробуйте коротше слово, іншу назву або перевірте, чи немає помилки.",
            "Try a shorter word, another name, or check the spelling."),
    AWAY("Пошук зараз не відповідає", "Search does not answer now"),
    AWAY_LEAD(
            "Довідка саме оновлюється. Спробуйте ще раз за хвилину.",
            "The directory is being updated. Please try again in a minute."),
    AGAIN("Спробувати ще раз", "Try again");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");

    private final LocalizedText text;

    SearchWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
