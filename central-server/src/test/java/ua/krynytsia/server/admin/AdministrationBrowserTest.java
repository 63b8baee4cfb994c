// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.TestTown;

/// The pages in a real Chromium; pictures of them are left in `target/screens`. Skipped where there
/// is no Chromium on the machine.
@Timeout(180)
final class AdministrationBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    @TempDir Path data;
    @TempDir Path folder;

    @Test
    void theFirstAdministratorSignsInEditsAnEntryAndPublishes() {
        assertThat(CHROMIUM).as("provisioning/verify installs chromium").isExecutable();
        var errors = new ArrayList<String>();
        var options =
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (var town = new TestTown(data);
                Playwright playwright = Playwright.create(options);
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new BrowserType.LaunchOptions()
                                                .setExecutablePath(CHROMIUM)
                                                .setArgs(ARGUMENTS))) {
            town.importTown(folder);
            Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
            page.onPageError(errors::add);

            comeIn(page, town);
            enrol(page, town);
            edit(page);
            publish(page);
            importFile(page);
            warn(page);
            look(page, town);
            assertThat(errors).isEmpty();
        }
    }

    private void comeIn(Page page, TestTown town) {
        page.navigate(town.server().firstSignIn().orElseThrow());
        grab(page, "01-welcome");
        page.getByLabel("Як вас звати").fill("Олена Коваль");
        page.getByLabel("Імʼя входу").fill("olena");
        page.getByLabel("Пароль", new Page.GetByLabelOptions().setExact(true))
                .fill("криниця-на-площі");
        page.getByLabel("Пароль ще раз").fill("криниця-на-площі");
        page.getByRole(AriaRole.BUTTON).click();
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Кіоски");
    }

    private void enrol(Page page, TestTown town) {
        assertThat(town.api("POST", "/enrolments", "{\"kiosk\":\"kiosk-01\"}").statusCode())
                .isEqualTo(200);
        assertThat(page.locator("#card-kiosk-01")).containsText("Хол Центру послуг");
        grab(page, "02-kiosks");
    }

    private void edit(Page page) {
        page.getByRole(AriaRole.LINK, named("Вміст")).click();
        grab(page, "03-content");
        page.getByText("Кіоски міста").click();
        page.getByLabel("Знайти запис").pressSequentially("металург");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        grab(page, "04-entries");
        page.getByRole(AriaRole.LINK, named("Проспект Металургів")).click();
        page.locator("#field-phone-value").fill("не номер");
        page.locator("#save").click();
        assertThat(page.locator("#field-phone [role=alert]")).containsText("+380564921520");
        grab(page, "05-entry-refused");
        page.locator("#field-phone-value").fill("056 492 15 20, 1520");
        page.locator("#field-name-uk").fill("Пішохідна зона проспекту Металургів");
        page.locator("#field-name-en").fill("Pedestrian part of Metalurhiv Avenue");
        page.locator("#field-printer-value").selectOption("yes");
        page.locator("#save").click();
        assertThat(page.locator(".notice")).containsText("Збережено");
        assertThat(page.locator("#field-phone-value")).hasValue("+380564921520, 1520");
        grab(page, "06-entry-saved");
    }

    private void publish(Page page) {
        page.locator("#publish").click();
        assertThat(page.locator(".notice")).containsText("Опубліковано");
        assertThat(page.locator(".publish button")).isDisabled();
        grab(page, "07-published");
    }

    private void importFile(Page page) {
        page.getByRole(AriaRole.LINK, named("Імпорт")).click();
        page.getByLabel("Файл").setInputFiles(folder.resolve("terminals.csv"));
        page.getByRole(AriaRole.BUTTON, button("Імпортувати")).click();
        assertThat(page.locator("#report .sign")).containsText("змінених");
        grab(page, "08-import");
    }

    private void warn(Page page) {
        page.getByRole(AriaRole.LINK, named("Тривоги")).click();
        page.getByLabel("Що сталося").selectOption("Повітряна тривога");
        grab(page, "13-alert-form");
        page.getByRole(AriaRole.BUTTON, button("Переглянути перед надсиланням")).click();
        assertThat(page.locator("#where")).hasText("усе місто");
        grab(page, "14-alert-confirm");
        page.locator("#send").click();
        assertThat(page.locator(".notice")).containsText("Надіслано");
        page.getByText("Відбій").first().click();
        grab(page, "15-alert-sent");
        page.getByRole(AriaRole.BUTTON, button("Оголосити відбій")).click();
        assertThat(page.locator(".notice")).containsText("Відбій оголошено");
    }

    private void look(Page page, TestTown town) {
        page.getByRole(AriaRole.LINK, named("Звернення")).click();
        grab(page, "09-appeals");
        page.getByRole(AriaRole.LINK, named("Журнал")).click();
        assertThat(page.locator("tbody")).containsText("entry/terminals/kiosk-02");
        grab(page, "10-journal");
        page.getByText("English").click();
        assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Journal");
        page.setViewportSize(390, 800);
        page.getByRole(AriaRole.LINK, named("Kiosks")).click();
        grab(page, "11-phone-english");
        page.navigate(town.server().access().site().toString());
        grab(page, "12-public");
        assertThat(Files.exists(SCREENS.resolve("12-public.png"))).isTrue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByRoleOptions heading(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static void grab(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }
}
