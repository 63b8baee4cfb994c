// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import ua.krynytsia.app.i18n.Counted;
import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum HomeWords implements Words {
    ASK("Що вас цікавить?", "What are you looking for?"),
    SEARCH("Знайти: лікар, школа…", "Find: doctor, school…"),
    MAP("Карта міста", "City map"),
    LOADING("Завантажуємо довідку", "Loading the directory"),
    LOADING_LEAD("Зачекайте кілька секунд, будь ласка.", "A few seconds, please."),
    SAFE("Довідка тимчасово недоступна", "The directory is unavailable for now"),
    SAFE_LEAD(
            "Ми вже відновлюємо її роботу. Поки що допоможе оператор контактного центру.",
            "We are already bringing it back. Meanwhile the contact centre will help."),
    EMERGENCY("Екстрена допомога – 112", "Emergencies – 112");

    static final Counted ENTRIES = new Counted("запис", "записи", "записів", "entry", "entries");
    static final Counted FORMS = new Counted("послуга", "послуги", "послуг", "service", "services");

    private final LocalizedText text;

    HomeWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
