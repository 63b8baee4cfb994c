// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import ua.krynytsia.wire.LocalizedText;

/// The doors of the menu, in its order.
public enum Tab {
    KIOSKS("/admin/", "Кіоски", "Kiosks"),
    CONTENT("/admin/content", "Вміст", "Content"),
    IMPORTS("/admin/imports", "Імпорт", "Import"),
    APPEALS("/admin/appeals", "Звернення", "Appeals"),
    JOURNAL("/admin/journal", "Журнал", "Journal");

    private final String path;
    private final LocalizedText title;

    Tab(String path, String ukrainian, String english) {
        this.path = path;
        this.title = LocalizedText.of(ukrainian, english);
    }

    public String path() {
        return path;
    }

    public LocalizedText title() {
        return title;
    }
}
