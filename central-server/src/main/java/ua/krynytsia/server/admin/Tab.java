// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.util.Arrays;
import java.util.List;
import ua.krynytsia.server.rights.Power;
import ua.krynytsia.server.rights.Rights;
import ua.krynytsia.wire.LocalizedText;

/// The doors of the menu, in its order.
public enum Tab {
    KIOSKS("/admin/", "Кіоски", "Kiosks", Power.SEE_KIOSKS),
    ALERTS("/admin/alerts", "Тривоги", "Alerts", Power.WARN),
    CONTENT("/admin/content", "Вміст", "Content", Power.SEE_CONTENT),
    UNANSWERED("/admin/unanswered", "Пошуки", "Searches", Power.SEE_CONTENT),
    RATINGS("/admin/ratings", "Відгуки", "Feedback", Power.SEE_CONTENT),
    REGISTER("/admin/register", "Реєстр", "Register", Power.SEE_REGISTER),
    IMPORTS("/admin/imports", "Імпорт", "Import", Power.IMPORT),
    APPEALS("/admin/appeals", "Звернення", "Appeals", Power.SEE_APPEALS),
    PEOPLE("/admin/people", "Люди", "People", Power.SEE_PEOPLE),
    JOURNAL("/admin/journal", "Журнал", "Journal", Power.SEE_JOURNAL);

    private final String path;
    private final LocalizedText title;
    private final Power power;

    Tab(String path, String ukrainian, String english, Power power) {
        this.path = path;
        this.title = LocalizedText.of(ukrainian, english);
        this.power = power;
    }

    public String path() {
        return path;
    }

    public LocalizedText title() {
        return title;
    }

    /// The doors that are open to one.
    public static List<Tab> of(Rights rights) {
        return Arrays.stream(values()).filter(tab -> rights.may(tab.power)).toList();
    }
}
