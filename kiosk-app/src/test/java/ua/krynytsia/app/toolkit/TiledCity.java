// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.content.Locality;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.content.Terms;
import ua.krynytsia.wire.content.TimeSpan;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;

/// The home screen of a city whose content says which tiles there are.
public final class TiledCity {
    private TiledCity() {}

    /// Eight tiles with the longest words of the demo city.
    public static List<HomeTile> eight() {
        return List.of(
                tile(
                        "papers",
                        "Послуги й документи",
                        "Services and documents",
                        "assignment",
                        List.of(section("services", "Послуги"), resource("clinics", 240)),
                        List.of(
                                nearby(
                                        "Центр послуг «Дім громади» № 3",
                                        "House of Community No. 3",
                                        340,
                                        "08:00-20:00"))),
                tile(
                        "appeals",
                        "Звернення",
                        "Appeals",
                        "mail",
                        List.of(section("health", "Звернення")),
                        List.of()),
                tile(
                        "home",
                        "Мій дім",
                        "My building",
                        "apartment",
                        List.of(section("home", "Дім і двір")),
                        List.of()),
                tile(
                        "guide",
                        "Путівник",
                        "City guide",
                        "explore",
                        List.of(
                                section("health", "Здоровʼя"),
                                section("education", "Освіта"),
                                new HomeTile.Way(
                                        new Door.CityMap(Optional.empty()), Optional.empty(), 0)),
                        List.of(
                                nearby("Аптека «Аконіт»", "Aconite pharmacy", 120, "08:00-13:00"),
                                nearby("Аптека «Світанок»", "Dawn pharmacy", 210, "08:00-20:00"))),
                tile(
                        "contact",
                        "Центр «Контакт»",
                        "“Contact” centre",
                        "support_agent",
                        List.of(section("city", "Влада і бізнес")),
                        List.of()),
                tile(
                        "business",
                        "Бізнес та інвестор",
                        "Business and investor",
                        "business_center",
                        List.of(section("business", "Бізнес")),
                        List.of()),
                tile(
                        "safety",
                        "Укриття й безпека",
                        "Shelters and safety",
                        "security",
                        List.of(section("movement", "Укриття")),
                        List.of()),
                tile(
                        "all",
                        "Каталог ресурсів",
                        "All directories",
                        "apps",
                        List.of(section("city", "Місто")),
                        List.of()));
    }

    /// Eight and so many more.
    public static List<HomeTile> more(int further) {
        var tiles = new ArrayList<>(eight());
        for (int i = 1; i <= further; i++) {
            tiles.add(
                    tile(
                            "further-" + i,
                            "Ще одна потреба " + i,
                            "One more need " + i,
                            "info",
                            List.of(section("health", "Здоровʼя")),
                            List.of()));
        }
        return List.copyOf(tiles);
    }

    public static Home home(EditionNumber edition, List<HomeTile> tiles) {
        Home plain = SmallCity.home(edition);
        return new Home(
                edition,
                plain.place(),
                plain.city(),
                plain.districts(),
                plain.sections(),
                Optional.of(tiles),
                Optional.of(
                        List.of(
                                line("a-1", "У вівторок не буде води на вулиці Ґонти"),
                                line(
                                        "a-2",
                                        "Ярмарок меду й домашніх наїдків у суботу на площі біля"
                                                + " Будинку культури, вхід вільний"),
                                line("a-3", "Тролейбус № 7 тимчасово змінив маршрут"))));
    }

    public static HomeTile tile(
            String id,
            String ukrainian,
            String english,
            String icon,
            List<HomeTile.Way> ways,
            List<EntryLine> nearest) {
        return new HomeTile(
                id,
                new Presentation(
                        LocalizedText.of(ukrainian, english),
                        LocalizedText.of(
                                "Що принести, куди прийти, скільки чекати",
                                "What to bring, where to go, how long it takes"),
                        icon,
                        1),
                Set.of(Terms.Audience.RESIDENTS),
                ways,
                nearest);
    }

    public static HomeTile.Way section(String id, String name) {
        return new HomeTile.Way(
                new Door.Section(id),
                Optional.of(
                        new Presentation(
                                LocalizedText.of(name, id), LocalizedText.of(""), "info", 1)),
                12);
    }

    public static HomeTile.Way resource(String id, int entries) {
        return new HomeTile.Way(
                new Door.Resource(id, Map.of(), Optional.empty()),
                Optional.of(SmallCity.clinics().presentation()),
                entries);
    }

    public static EntryLine nearby(String ukrainian, String english, int metres, String hours) {
        List<TimeSpan> day = List.of(TimeSpan.parse(hours));
        var hoursOfWeek =
                new OpeningHours(
                        List.of(day, day, day, day, day, day, day),
                        List.of(),
                        LocalizedText.of(""));
        return new EntryLine(
                "pharmacies",
                "p-" + metres,
                LocalizedText.of(ukrainian, english),
                LocalizedText.of(""),
                new Locality.Unplaced(),
                Optional.empty(),
                Optional.of(new EntryLine.Visit(Optional.of(metres), Optional.of(hoursOfWeek))));
    }

    private static EntryLine line(String id, String title) {
        return new EntryLine(
                "announcements",
                id,
                LocalizedText.of(title, title),
                LocalizedText.of(""),
                new Locality.Unplaced(),
                Optional.empty());
    }
}
