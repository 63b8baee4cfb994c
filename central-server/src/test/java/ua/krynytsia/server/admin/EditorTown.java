// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import java.net.http.HttpResponse;
import java.util.Map;
import ua.krynytsia.server.TestTown;

/// Declares a resource with a field of every type, a register of streets and a rubric.
public final class EditorTown {
    private static final String RESOURCE =
            """
            {"kind":"resource","id":"%s","section":"city","presentation":{"title":{"uk":"%s",\
            "en":"%s"},"lead":{"uk":"Про місто","en":"About"},"icon":"city","order":2},\
            "provenance":{"author":{"uk":"Виконком"}},"titleField":"name","fields":[%s]%s}\
            """;
    private static final String NAME =
            """
            {"id":"name","label":{"uk":"Назва","en":"Name"},"type":{"kind":"text","minLength":2,\
            "maxLength":200,"multiline":false},"traits":["required","searchable"]}\
            """;
    private static final String FIELDS =
            NAME
                    + """
                    ,{"id":"number","label":{"uk":"Номер рішення","en":"Act"},"type":{"kind":"text",\
                    "minLength":0,"maxLength":50,"multiline":false},"traits":["untranslated"]},
                    {"id":"about","label":{"uk":"Опис","en":"About"},"type":{"kind":"rich-text",\
                    "maxLength":5000},"traits":[]},
                    {"id":"area-m","label":{"uk":"Площа","en":"Size"},"type":{"kind":"number",\
                    "unit":{"uk":"м²","en":"m²"},"decimals":1},"traits":["in_list"]},
                    {"id":"price","label":{"uk":"Ціна","en":"Price"},"type":{"kind":"money",\
                    "currency":"UAH"},"traits":[]},
                    {"id":"opened","label":{"uk":"Відкрито","en":"Opened"},"type":{"kind":"date"},\
                    "traits":[]},
                    {"id":"season","label":{"uk":"Сезон","en":"Season"},"type":{"kind":"period"},\
                    "traits":[]},
                    {"id":"hours","label":{"uk":"Години роботи","en":"Opening hours"},"type":\
                    {"kind":"hours"},"traits":[]},
                    {"id":"was","label":{"uk":"Колишні назви","en":"Former names"},"type":\
                    {"kind":"former-names"},"traits":[]},
                    {"id":"phone","label":{"uk":"Телефон","en":"Phone"},"type":{"kind":"phone"},\
                    "traits":[]},
                    {"id":"site","label":{"uk":"Сайт","en":"Site"},"type":{"kind":"link"},\
                    "traits":[]},
                    {"id":"mail","label":{"uk":"Пошта","en":"E-mail"},"type":{"kind":"email"},\
                    "traits":[]},
                    {"id":"address","label":{"uk":"Адреса","en":"Address"},"type":{"kind":"address",\
                    "streets":"streets"},"traits":["in_list"]},
                    {"id":"sort","label":{"uk":"Вид","en":"Sort"},"type":{"kind":"choice","options":\
                    [{"id":"pool","label":{"uk":"басейн","en":"pool"}},{"id":"park","label":\
                    {"uk":"парк","en":"park"}}]},"traits":["facet"]},
                    {"id":"has","label":{"uk":"Що є","en":"What there is"},"type":{"kind":\
                    "multi-choice","options":[{"id":"ramp","label":{"uk":"пандус","en":"ramp"}},\
                    {"id":"wifi","label":{"uk":"вай-фай","en":"wi-fi"}},{"id":"cafe","label":\
                    {"uk":"кавʼярня","en":"café"}}]},"traits":["facet"]},
                    {"id":"near","label":{"uk":"Вулиці поруч","en":"Streets nearby"},"type":{"kind":\
                    "reference","resource":"streets","many":true},"traits":[]},
                    {"id":"place","label":{"uk":"Місце","en":"Place"},"type":{"kind":"point"},\
                    "traits":[]},
                    {"id":"way","label":{"uk":"Стежка","en":"Path"},"type":{"kind":"line"},\
                    "traits":[]},
                    {"id":"border","label":{"uk":"Межа","en":"Border"},"type":{"kind":"area"},\
                    "traits":[]},
                    {"id":"photos","label":{"uk":"Фото","en":"Photos"},"type":{"kind":"photos",\
                    "max":5},"traits":[]},
                    {"id":"form","label":{"uk":"Бланк","en":"Form"},"type":{"kind":"attachment"},\
                    "traits":[]},
                    {"id":"free","label":{"uk":"Безоплатно","en":"Free"},"type":{"kind":"yes-no"},\
                    "traits":[]}\
                    """;
    private static final String RUBRIC =
            """
            ,"terms":{"access":{"kind":"open"},"audience":["residents"],"nature":{"kind":"rubric",\
            "lifetimeDays":14},"layout":"facts"}\
            """;

    private EditorTown() {}

    public static void declare(TestTown town) {
        put(town, "streets", "Вулиці", "Streets", NAME, "");
        put(town, "sights", "Цікаві місця", "Sights", FIELDS, "");
        put(town, "news", "Новини", "News", NAME, RUBRIC);
        Map.of(
                        "poshtova", "вулиця Поштова",
                        "myru", "проспект Миру",
                        "myru-2", "вулиця Миру")
                .forEach((id, name) -> street(town, id, name));
    }

    private static void put(
            TestTown town, String id, String title, String english, String fields, String more) {
        expect(
                town.api(
                        "PUT",
                        "/declarations/resource/" + id,
                        RESOURCE.formatted(id, title, english, fields, more)));
    }

    static void street(TestTown town, String id, String name) {
        String entry =
                """
                {"entry":{"kind":"entry","resource":"streets","id":"%s","values":{"name":\
                {"kind":"text","text":{"uk":"%s"}}},"locality":{"kind":"unplaced"}},\
                "expectedRevision":0}\
                """;
        expect(town.api("PUT", "/entries/streets/" + id, entry.formatted(id, name)));
    }

    private static void expect(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }
}
