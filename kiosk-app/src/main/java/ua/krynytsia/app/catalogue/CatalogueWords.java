// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.catalogue;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum CatalogueWords implements Words {
    CATALOGUE("Каталог ресурсів", "Catalogue of resources"),
    BY_THEME("За темою", "By theme"),
    BY_AUTHOR("За автором", "By author"),
    ALPHABET("А–Я", "A–Z"),
    BUSINESS("Для бізнесу", "For business"),
    UPDATED("Оновлено {0}", "Updated {0}"),
    OVERDUE("Оновлення запізнюється: чекали {0}", "Update overdue: expected {0}");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");

    private final LocalizedText text;

    CatalogueWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
