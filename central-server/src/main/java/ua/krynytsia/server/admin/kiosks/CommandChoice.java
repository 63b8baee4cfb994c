// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.kiosks;

import java.util.Locale;
import ua.krynytsia.server.http.Tongue;

/// What may be asked of a terminal with one button.
public enum CommandChoice {
    SYNC("Синхронізувати зараз", "Sync now"),
    SCREEN_PICTURE("Зробити знімок екрана", "Take a picture of the screen"),
    SUPPORT_BUNDLE("Зібрати звіт підтримки", "Collect a support bundle"),
    TEST_PRINT("Надрукувати пробний чек", "Print a test receipt"),
    MAINTENANCE_ON("Оголосити обслуговування", "Put up the maintenance notice"),
    MAINTENANCE_OFF("Завершити обслуговування", "Take the maintenance notice away"),
    RESTART_APP("Перезапустити екран", "Restart the screen"),
    REBOOT("Перезапустити кіоск", "Reboot the kiosk");

    private final String ukrainian;
    private final String english;

    CommandChoice(String ukrainian, String english) {
        this.ukrainian = ukrainian;
        this.english = english;
    }

    /// As the form sends it: `restart-app`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words(Tongue tongue) {
        return tongue.say(ukrainian, english);
    }
}
