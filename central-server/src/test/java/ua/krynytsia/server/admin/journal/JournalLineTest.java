// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ua.krynytsia.server.audit.AuditRow;
import ua.krynytsia.server.audit.Deed;
import ua.krynytsia.server.http.Tongue;

class JournalLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    service-enter          | технік: вхід                     | technician: sign-in
                    service-reboot         | технік: перезавантаження машини  | technician: restart of the machine
                    service-test-printer   | технік: перевірка: printer       | technician: test: printer
                    appeal-read            | прочитано звернення              | appeal read
                    service-polish         | технік: polish                   | technician: polish
                    """)
    void aDeedIsSaidInWords(String action, String ukrainian, String english) {
        assertThat(line(action, Tongue.UKRAINIAN)).isEqualTo(ukrainian);
        assertThat(line(action, Tongue.ENGLISH)).isEqualTo(english);
    }

    @Test
    void whoAndWhenAtTheKioskAreSaidInWords() {
        var at = Instant.parse("2026-11-23T06:00:00Z");
        var deed = new Deed("service-sync", "kiosk-01", List.of("done", at.toString()));

        JournalLine line =
                JournalLine.of(new AuditRow(at, "kiosk-01: service-page", deed), Tongue.UKRAINIAN);

        assertThat(line.who()).isEqualTo("kiosk-01: сторінка техніка");
        assertThat(line.fields()).isEqualTo("виконано, " + Tongue.UKRAINIAN.moment(at));
    }

    private static String line(String action, Tongue tongue) {
        var at = Instant.parse("2026-11-23T06:00:00Z");
        return JournalLine.of(new AuditRow(at, "olena", Deed.of(action, "kiosk-01")), tongue)
                .action();
    }
}
