// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.server.ServerConfig;
import ua.krynytsia.server.TestTown;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.insight.RatingTable;
import ua.krynytsia.server.insight.UnansweredTable;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.RatingReason;
import ua.krynytsia.wire.content.Entry;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.fleet.RatingCounts;
import ua.krynytsia.wire.fleet.UnansweredQueries;
import ua.krynytsia.wire.json.WireJson;

/// An entry with a field of every type, made by hand in a real Chromium without a script; pictures
/// of the pages are left in `target/screens`.
@Timeout(240)
final class EditorBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENS = Path.of("target/screens");

    @TempDir Path data;
    @TempDir Path files;

    /// What the API answers.
    record Stored(Entry entry, long revision) {}

    @Test
    void anEntryWithEveryKindOfFieldIsMadeByHandWithoutAScript() throws IOException {
        assertThat(CHROMIUM).as("provisioning/verify installs chromium").isExecutable();
        try (var town = new TestTown(data);
                Playwright playwright = playwright();
                Browser browser = launch(playwright);
                BrowserContext context = browser.newContext(withoutScript())) {
            town.importTown(files);
            EditorTown.declare(town);
            Page page = context.newPage();
            page.setDefaultTimeout(10_000);
            comeIn(page, town);

            fillIn(page);
            mend(page);
            publish(page);

            check(
                    WireJson.read(
                            town.api("GET", "/entries/sights/basein-delfin", "").body(),
                            Stored.class));
            assertThat(town.api("GET", "/exports/sights.csv", "").body())
                    .contains("Басейн «Дельфін»");
            look(page);
            inEnglishOnAPhone(page);
        }
    }

    @Test
    void thePagesAroundTheEditor() {
        assertThat(CHROMIUM).as("provisioning/verify installs chromium").isExecutable();
        toldBefore();
        try (var town = new TestTown(data);
                Playwright playwright = playwright();
                Browser browser = launch(playwright);
                BrowserContext context = browser.newContext(withoutScript())) {
            town.importTown(files);
            EditorTown.declare(town);
            town.api("POST", "/organisations", "{\"id\":\"roads\",\"name\":\"Дорожній відділ\"}");
            town.api("POST", "/enrolments", "{\"kiosk\":\"kiosk-01\"}");
            Page page = context.newPage();
            page.setDefaultTimeout(10_000);
            comeIn(page, town);
            String admin = town.server().access().admin() + "/admin";

            news(page, admin);
            refusal(page, admin);
            unanswered(page, admin);
            ratings(page, admin);
            translations(page, admin);
        }
    }

    /// What a terminal told before the server was started.
    private void toldBefore() {
        try (Store store = Store.open(ServerConfig.of(data, Map.of()).database())) {
            Clock clock = Clock.systemUTC();
            new UnansweredTable(store, new Audit(store, clock), clock)
                    .accept(
                            new UnansweredQueries(
                                    new KioskId("kiosk-01"), List.of("прокат ковзанів", "=каток")));
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            var count =
                    new RatingCounts.Count(
                            DocumentKey.entry("streets", "myru"),
                            today,
                            false,
                            Optional.of(RatingReason.OUTDATED),
                            4);
            new RatingTable(store, clock)
                    .accept(new RatingCounts(new KioskId("kiosk-01"), today, List.of(count)));
        }
    }

    private static void news(Page page, String admin) {
        page.navigate(admin + "/new/news");
        assertThat(page.locator("#showing-from-day")).hasValue(Pattern.compile("[0-9.]{10}"));
        box(page, "name-uk").fill("Немає води на вулиці Поштовій");
        page.locator("#showing-until-day").fill("31.12.2026");
        page.getByLabel("Хол Центру послуг").check();
        everyInputHasALabel(page);
        grab(page, "26-news");
        page.locator("#save").click();
        assertThat(page.locator("#recall")).isVisible();
        assertThat(page.locator("#owner select")).hasValue("");
        page.locator("#owner select").selectOption("roads");
        page.locator("#owner button").click();
        assertThat(page.locator("#owner select")).hasValue("roads");
        page.setViewportSize(390, 800);
        grab(page, "27-news-phone");
        page.setViewportSize(1280, 900);
    }

    private static void refusal(Page page, String admin) {
        page.navigate(admin + "/new/sights");
        box(page, "name-uk").fill("Криниця");
        box(page, "near-q").fill("поштова");
        page.locator("#save").click();
        page.navigate(admin + "/content/streets/poshtova");
        page.locator("#steps [value=withdrawn]").click();
        assertThat(page.locator("#referrers a")).hasText("Криниця");
        grab(page, "28-referred");
        page.locator("#referrers a").click();
        assertThat(field(page, "near").locator("[type=checkbox]")).isChecked();
    }

    private static void unanswered(Page page, String admin) {
        page.navigate(admin + "/unanswered");
        Locator row =
                page.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("прокат ковзанів"));
        row.locator("select").selectOption("city");
        everyInputHasALabel(page);
        grab(page, "29-unanswered");
        row.getByText("Зроблено").click();
        assertThat(page.locator("tbody tr")).hasCount(1);
        String csv = page.context().request().get(admin + "/unanswered.csv").text();
        assertThat(csv)
                .contains("прокат ковзанів,1,20")
                .contains("Місто,зроблено")
                .contains("'=каток");
        page.navigate(admin + "/unanswered?show=all");
        page.setViewportSize(390, 800);
        grab(page, "30-unanswered-phone");
        page.setViewportSize(1280, 900);
    }

    private static void ratings(Page page, String admin) {
        page.navigate(admin + "/ratings");
        assertThat(page.locator("tbody tr")).containsText(new String[] {"застаріло: 4"});
        grab(page, "32-ratings");
        String csv = page.context().request().get(admin + "/ratings.csv").text();
        assertThat(csv).contains(",0,4,застаріло: 4");
    }

    private static void translations(Page page, String admin) {
        page.navigate(admin + "/content/streets/myru");
        box(page, "name-en").fill("Peace Avenue");
        page.locator("#save").click();
        box(page, "name-uk").fill("проспект Нового Миру");
        page.locator("#save").click();
        assertThat(field(page, "name").locator(".stale")).isVisible();
        page.navigate(admin + "/translations");
        assertThat(page.locator("tbody th a")).hasText("проспект Нового Миру");
        grab(page, "31-translations");
        page.navigate(admin + "/content/streets");
        assertThat(page.locator("tbody .stale")).hasCount(1);
        grab(page, "32-list");
        page.setViewportSize(390, 800);
        grab(page, "33-list-phone");
    }

    private static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions()
                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    private static Browser.NewContextOptions withoutScript() {
        return new Browser.NewContextOptions()
                .setJavaScriptEnabled(false)
                .setViewportSize(1280, 900);
    }

    private static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    private static void comeIn(Page page, TestTown town) {
        page.navigate(town.server().firstSignIn().orElseThrow());
        page.getByLabel("Як вас звати").fill("Олена Коваль");
        page.getByLabel("Імʼя входу").fill("olena");
        page.locator("[name=password]").fill("криниця-на-площі");
        page.locator("[name=again]").fill("криниця-на-площі");
        page.locator("main button").click();
        page.navigate(town.server().access().admin() + "/admin/content/sights");
        page.locator("#new").click();
        grab(page, "21-new-entry");
        everyInputHasALabel(page);
    }

    private void fillIn(Page page) throws IOException {
        box(page, "name-uk").fill("Басейн «Дельфін»");
        box(page, "name-en").fill("Dolphin swimming pool");
        box(page, "number-uk").fill("№ 125");
        box(page, "about-uk").fill("Басейн **просто неба**.\n\n- дорослим\n- дітям");
        box(page, "area-m-value").fill("1 250,5");
        box(page, "price-value").fill("180,50");
        box(page, "opened-value").fill("01.06.1985");
        box(page, "season-from").fill("01.05.2026");
        box(page, "season-until").fill("30.09.2026");
        box(page, "phone-value").fill("056 492 15 20, 1520");
        box(page, "site-value").fill("example.ua/basein");
        box(page, "mail-value").fill("basein@example.ua");
        box(page, "sort-value").selectOption("pool");
        field(page, "has").getByLabel("пандус").check();
        field(page, "has").getByLabel("кавʼярня").check();
        box(page, "place-lat").fill("47.9101, 33.3917");
        box(page, "way-value")
                .fill("{\"type\":\"LineString\",\"coordinates\":[[33.39,47.91],[33.40,47.92]]}");
        box(page, "border-value").fill(BORDER);
        box(page, "free-value").selectOption("no");
        box(page, "form-file").setInputFiles(pdf());
        box(page, "form-uk").fill("Абонемент");
        hours(page);
        formerNames(page);
        references(page);
        photos(page);
    }

    private static final String BORDER =
            """
            {"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":\
            [[[33.39,47.91],[33.40,47.91],[33.40,47.92],[33.39,47.91]]]}}\
            """;

    private static void hours(Page page) {
        box(page, "hours-d-1-open").fill("8:00-20:00");
        box(page, "hours-d-1-pause").fill("13:00-14:00");
        field(page, "hours").getByText("Вівторок–пʼятниця так само").click();
        assertThat(box(page, "hours-d-5-pause")).hasValue("13:00-14:00");
        assertThat(box(page, "name-uk")).hasValue("Басейн «Дельфін»");
        box(page, "hours-d-6-open").fill("о девʼятій");
        box(page, "hours-d-7-open").fill("вихідний");
        box(page, "hours-x-100-from").fill("25.12.2026");
        box(page, "hours-x-100-uk").fill("Різдво");
        field(page, "hours").getByText("Додати ще дні").click();
        box(page, "hours-x-101-from").fill("01.08.2026");
        box(page, "hours-x-101-until").fill("31.08.2026");
        box(page, "hours-x-101-open").fill("10:00-18:00");
        box(page, "hours-note-uk").fill("каса зачиняється за годину");
    }

    private static void formerNames(Page page) {
        box(page, "was-n-100-uk").fill("Басейн «Юність»");
        box(page, "was-n-100-until").fill("19.02.2016");
        box(page, "was-n-100-basis-uk").fill("рішення № 7");
        field(page, "was").getByText("Додати ще назву").click();
        box(page, "was-n-99-uk").fill("Басейн «Мрія»");
    }

    private static void references(Page page) {
        box(page, "near-q").fill("миру");
        field(page, "near").getByText("Знайти").click();
        field(page, "near").getByLabel("вулиця Миру").check();
        box(page, "address-s-q").fill("Поштова");
        box(page, "address-house").fill("9/1");
    }

    private void photos(Page page) throws IOException {
        box(page, "photos-p-100-file").setInputFiles(photo("first.png", Color.BLUE));
        box(page, "photos-p-100-uk").fill("Вода");
        box(page, "photos-p-100-en").fill("Water");
        field(page, "photos").getByText("Завантажити й додати ще").click();
        assertThat(field(page, "photos").locator("img")).hasCount(1);
        box(page, "photos-p-101-file").setInputFiles(photo("second.png", Color.GREEN));
        box(page, "photos-p-101-en").fill("Entrance");
    }

    /// The first attempt is refused with the reasons in their places; nothing typed is gone.
    private static void mend(Page page) {
        page.locator("#save").click();
        assertThat(page.locator("#wrong a")).hasText(new String[] {"Години роботи", "Фото"});
        assertThat(page.locator("#field-hours-d-6-problem")).containsText("субота");
        assertThat(page.locator("#field-photos-p-101-problem")).containsText("Опишіть");
        assertThat(box(page, "hours-d-6-open")).hasValue("о девʼятій");
        assertThat(field(page, "photos").locator("img")).hasCount(2);
        assertThat(box(page, "form-uk")).hasValue("Абонемент");
        grab(page, "22-entry-refused");
        page.setViewportSize(390, 800);
        grab(page, "23-entry-refused-phone");
        page.setViewportSize(1280, 900);
        box(page, "hours-d-6-open").fill("9-15");
        box(page, "photos-p-101-uk").fill("Вхід");
        box(page, "photos-p-101-place").fill("1");
        box(page, "photos-p-100-place").fill("2");
        box(page, "name-uk").press("Enter");
    }

    private static void publish(Page page) {
        assertThat(page.locator(".notice")).containsText("Збережено");
        page.locator("#publish").click();
        assertThat(page.locator(".notice")).containsText("Опубліковано");
    }

    private static void check(Stored stored) {
        Map<String, FieldValue> values = stored.entry().values();
        assertThat(values.keySet())
                .containsExactlyInAnyOrder(
                        "about", "address", "area-m", "border", "form", "free", "has", "hours",
                        "mail", "name", "near", "number", "opened", "phone", "photos", "place",
                        "price", "season", "site", "sort", "was", "way");
        assertThat(WireJson.text(values.get("hours")))
                .contains("[\"08:00-13:00\",\"14:00-20:00\"]", "[\"09:00-15:00\"],[]")
                .contains("\"from\":\"2026-12-25\"", "\"until\":\"2026-08-31\"", "Різдво")
                .contains("каса зачиняється за годину");
        assertThat(WireJson.text(values.get("was"))).contains("Мрія", "2016-02-19", "рішення № 7");
        assertThat(WireJson.text(values.get("address")))
                .contains("\"street\":\"poshtova\"", "вулиця Поштова, 9/1");
        assertThat(values.get("near")).isEqualTo(new FieldValue.Reference(List.of("myru-2")));
        assertThat(values.get("has"))
                .isEqualTo(new FieldValue.MultiChoice(List.of("ramp", "cafe")));
        assertThat(values.get("price")).isEqualTo(new FieldValue.Money(18050));
        assertThat(values.get("photos"))
                .isInstanceOfSatisfying(
                        FieldValue.Photos.class,
                        it ->
                                assertThat(it.photos())
                                        .extracting(photo -> photo.alternative().ukrainian())
                                        .containsExactly("Вхід", "Вода"));
    }

    /// What was typed stands there again, and saving it untouched changes nothing.
    private static void look(Page page) {
        page.navigate(page.url().replaceAll("/admin/.*", "/admin/content/sights/basein-delfin"));
        grab(page, "24-entry-again");
        assertThat(box(page, "hours-d-1-open")).hasValue("08:00–20:00");
        assertThat(box(page, "hours-d-1-pause")).hasValue("13:00–14:00");
        assertThat(field(page, "about").locator(".look strong").first()).hasText("просто неба");
        page.locator("#save").click();
        assertThat(page.locator(".publish button")).isDisabled();
        everyInputHasALabel(page);
    }

    private static void inEnglishOnAPhone(Page page) {
        page.getByText("English").first().click();
        page.navigate(page.url().replaceAll("/admin/.*", "/admin/content/sights/basein-delfin"));
        page.setViewportSize(390, 800);
        assertThat(box(page, "price-value")).hasValue("180.50");
        grab(page, "25-entry-phone-english");
        page.locator("#save").click();
        assertThat(page.locator(".publish button")).isDisabled();
    }

    private static void everyInputHasALabel(Page page) {
        String named = "main form :is(input:not([type=hidden]), select, textarea)";
        for (Locator box : page.locator(named).all()) {
            String id = String.valueOf(box.getAttribute("id"));
            boolean isLabelled =
                    box.getAttribute("aria-label") != null
                            || page.locator("label[for='" + id + "']").count() == 1
                            || box.locator("xpath=ancestor::label").count() == 1;
            assertThat(isLabelled).as("a label of " + box.getAttribute("name")).isTrue();
        }
    }

    private Path photo(String name, Color colour) throws IOException {
        var picture = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(colour);
        canvas.fillRect(0, 0, 800, 500);
        canvas.dispose();
        Path file = files.resolve(name);
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private Path pdf() throws IOException {
        return Files.writeString(files.resolve("abonement.pdf"), "%PDF-1.4\n%%EOF\n");
    }

    private static Locator field(Page page, String id) {
        return page.locator("#field-" + id);
    }

    private static Locator box(Page page, String id) {
        return page.locator("#field-" + id);
    }

    private static void grab(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENS.resolve(name + ".png")));
    }
}
