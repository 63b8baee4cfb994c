// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.service.entrance.PinFile;
import ua.krynytsia.agent.service.entrance.PinHash;
import ua.krynytsia.provisioning.stack.AgentProcess;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.ServerProcess;
import ua.krynytsia.wire.KioskId;

/// The technician's page in a real Chromium, by the keyboard alone, from the PIN to the audit of
/// the server. Pictures are left in `target/screens`.
class ServicePageSystemTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target/screens");
    private static final Duration WAIT = Duration.ofSeconds(60);
    private static final String PIN = "482159";
    private static final String WRONG_PIN = "736204";
    private static final int MOST_TABS = 80;

    @TempDir private Path work;
    private final List<String> complaints = new ArrayList<>();

    @Test
    void aTechnicianSignsInSeesTheFaultsTestsThePrinterAndTheServerHearsOfIt() throws Exception {
        assertThat(CHROMIUM).as("provisioning/verify installs chromium").isExecutable();
        int port = freePort();
        try (var server = ServerProcess.prepare(work, ServerProcess.Ports.FREE)) {
            server.start();
            Path ticket = server.ticket(new KioskId("kiosk-01"));
            try (var agent = new AgentProcess(work.resolve("kiosk"), ticket)) {
                agent.start();
                Patience.until("the kiosk online", WAIT, () -> agent.state().isOnline());
                agent.close();
                new PinFile(FileDisk.at(agent.data())).keep(PinHash.of(PIN, new SecureRandom()));
                agent.with("--service", "127.0.0.1:" + port);
                agent.start();

                visit(server, "https://127.0.0.1:" + port + "/");
            }
        }
        assertThat(complaints).isEmpty();
    }

    private void visit(ServerProcess server, String address) {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        var launch =
                new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-sync"));
        try (Playwright playwright =
                        Playwright.create(new Playwright.CreateOptions().setEnv(environment));
                Browser browser = playwright.chromium().launch(launch)) {
            Page page =
                    browser.newPage(
                            new Browser.NewPageOptions()
                                    .setIgnoreHTTPSErrors(true)
                                    .setViewportSize(900, 1200));
            listen(page);
            Patience.until("the service page", WAIT, () -> isThere(page, address));

            page.keyboard().type(WRONG_PIN);
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=alert]")).isVisible();
            grab(page, "service-1-wrong-pin");
            Patience.until("the end of the wait after a wrong PIN", WAIT, () -> isIn(page));
            grab(page, "service-2-view");
            assertThat(page.locator("main")).containsText(shownFault(server));

            press(page, "Надрукувати пробний чек");
            assertThat(page.locator("section.done h2")).hasText("✓ Надрукувати пробний чек");
            grab(page, "service-3-printed");
            press(page, "Назад");
            press(page, "Вийти");
            assertThat(page.locator("#pin")).isFocused();
            readJournal(browser.newPage(), server);
        }
    }

    /// A refused PIN is answered by 403, which Chromium writes down as well; nothing else may be.
    private void listen(Page page) {
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            boolean isRefusedPin =
                    message.text().contains("status of 403")
                            && message.location().contains("/enter");
            if (!isRefusedPin && !message.type().equals("log")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    }

    private static boolean isThere(Page page, String address) {
        try (var socket = new Socket("127.0.0.1", URI.create(address).getPort())) {
            page.navigate(address);
            return page.locator("#pin").isVisible() && socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isIn(Page page) {
        assertThat(page.locator("#pin")).isFocused();
        page.keyboard().type(PIN);
        page.keyboard().press("Enter");
        assertThat(page.locator("#actions, [role=alert]")).isVisible();
        return page.locator("#actions").isVisible();
    }

    /// Goes on by Tab until what bears this name has the focus, and presses it.
    private static void press(Page page, String name) {
        Locator wanted =
                page.locator("button, a.button")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first();
        assertThat(wanted).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            Locator focus = page.locator(":focus");
            if (focus.count() == 1 && focus.innerText().strip().equals(name)) {
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("the keyboard does not reach '" + name + "'");
    }

    /// In Ukrainian, what the server too has in the kiosk's newest report.
    private static String shownFault(ServerProcess server) {
        return Patience.untilPresent(
                "a signal of the kiosk",
                WAIT,
                () -> {
                    JsonNode kiosks = server.api().kiosks().body();
                    JsonNode meaning =
                            kiosks.path(0).path("report").path("signals").path(0).path("meaning");
                    return Optional.of(meaning.path("uk").asText())
                            .filter(words -> !words.isEmpty());
                });
    }

    /// What the administrator, the first one ever, reads in the journal.
    private static void readJournal(Page office, ServerProcess server) {
        office.navigate(server.firstSignIn());
        office.getByLabel("Як вас звати").fill("Олена Коваль");
        office.getByLabel("Імʼя входу").fill("olena");
        Locator passwords = office.locator("input[type=password]");
        passwords.first().fill("криниця-на-площі");
        passwords.last().fill("криниця-на-площі");
        office.keyboard().press("Enter");
        assertThat(office.locator("h1")).hasText("Кіоски");
        Patience.until(
                "the technician's deeds in the server's journal",
                WAIT,
                () -> {
                    office.navigate(server.api().address() + "/admin/journal");
                    return office.locator("tbody")
                            .innerText()
                            .contains("технік: перевірка: printer");
                });
        grab(office, "service-4-journal");
        assertThat(office.locator("tbody")).containsText("технік: вхід");
        assertThat(office.locator("tbody")).containsText("відмовлено");
        assertThat(office.locator("tbody")).containsText("kiosk-01: сторінка техніка");
        assertThat(office.content()).doesNotContain(PIN).doesNotContain(WRONG_PIN);
    }

    private static void grab(Page page, String name) {
        Path file = SCREENS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
