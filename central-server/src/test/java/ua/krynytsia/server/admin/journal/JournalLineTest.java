// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
                    service-enter          | вхід техніка на кіоску       | technician's sign-in at the kiosk
                    service-reboot         | перезавантажено машину       | machine restarted
                    service-test-printer   | перевірка на кіоску: printer | test at the kiosk: printer
                    service-forget-olena   | забуто картку olena          | card forgotten: olena
                    appeal-read            | прочитано звернення          | appeal read
                    """)
    void aDeedIsSaidInWords(String action, String ukrainian, String english) {
        assertThat(line(action, Tongue.UKRAINIAN)).isEqualTo(ukrainian);
        assertThat(line(action, Tongue.ENGLISH)).isEqualTo(english);
    }

    @Test
    void aDeedOfALaterProgramKeepsItsName() {
        assertThat(line("service-polish", Tongue.UKRAINIAN)).isEqualTo("service-polish");
    }

    private static String line(String action, Tongue tongue) {
        var at = Instant.parse("2026-11-23T06:00:00Z");
        return JournalLine.of(new AuditRow(at, "olena", Deed.of(action, "kiosk-01")), tongue)
                .action();
    }
}
