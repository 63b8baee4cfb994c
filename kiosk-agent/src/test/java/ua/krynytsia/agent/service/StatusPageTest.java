// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal;

final class StatusPageTest {
    @Test
    void faultsComeFirstWithWhatToDo() {
        StatusView view =
                StatusFixture.view(
                        HealthCode.SERVER_UNREACHABLE,
                        HealthCode.DISK_WRITE_FAILED,
                        HealthCode.READER_ABSENT,
                        HealthCode.PIN_READY);

        String page = StatusPage.render(view, "uk");

        assertThat(page)
                .containsSubsequence(
                        "Потрібна людина",
                        "Несправність",
                        "На диск не вдається писати.",
                        "звільніть місце",
                        "Погіршення",
                        "Сервер не відповідає.",
                        "До відома",
                        "Зчитувача карток немає.",
                        "Звʼязок і зміст",
                        "№ 14",
                        "Пристрої",
                        "Машина")
                .doesNotContain("Датчики працюють");
    }

    @Test
    void kioskThatIsWellSaysSo() {
        String page = StatusPage.render(StatusFixture.view(HealthCode.READER_READY), "uk");

        assertThat(page).contains("Усе гаразд").doesNotContain("<article");
        assertThat(page).contains("22 листопада 2026", "11:30:00", "21,5 °C", "3,2 ГБ");
    }

    @Test
    void englishIsWholeAndUkrainianTheDefault() {
        StatusView view = StatusFixture.view(HealthCode.values());

        String english = StatusPage.render(view, "en");

        assertThat(english).contains("lang=en", "A person is needed", "21.5 °C", "Since ");
        assertThat(english.replace("Українська", "")).doesNotContainPattern("[А-Яа-яҐґЄєІіЇї]");
        assertThat(StatusPage.render(view, "xx")).isEqualTo(StatusPage.render(view, "uk"));
    }

    @Test
    void whatComesFromElsewhereIsEscaped() {
        var nasty = LocalizedText.of("<script>alert('x')</script>&\"");
        var signal =
                new HealthSignal("x", HealthSignal.Severity.FAULT, nasty, nasty, StatusFixture.NOW);

        String page = StatusPage.render(StatusFixture.view("<b>kiosk", List.of(signal)), "uk");

        assertThat(page)
                .doesNotContain("<script", "<b>kiosk")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .contains("&lt;b&gt;kiosk");
    }

    @Test
    void pageLoadsNothingFromOutsideAndRunsNothing() {
        String page = StatusPage.render(StatusFixture.view(HealthCode.values()), "uk");

        assertThat(page)
                .doesNotContainPattern("https?://")
                .doesNotContain("<script", "<link", "<img", "url(", "@import")
                .contains("http-equiv=refresh content=5", "width=device-width");
    }

    @Test
    void pageIsLeftForAPersonToLookAt() throws IOException {
        StatusView view =
                StatusFixture.view(
                        HealthCode.SERVER_UNREACHABLE,
                        HealthCode.DISK_WRITE_FAILED,
                        HealthCode.READER_ABSENT);
        Path screens = Files.createDirectories(Path.of("target/screens"));

        Path page =
                Files.writeString(screens.resolve("status.html"), StatusPage.render(view, "uk"));

        assertThat(page).isNotEmptyFile();
    }
}
