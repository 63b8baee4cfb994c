// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/// What the rows of a [DeltaTown] say: names, addresses and sentences of a city's registers.
final class DeltaWords {
    private static final List<String> KINDS =
            List.of(
                    "Аптека",
                    "Бібліотека",
                    "Ліцей",
                    "Гімназія",
                    "Дитячий садок",
                    "Амбулаторія",
                    "Поліклініка",
                    "Відділ соціального захисту",
                    "Стадіон",
                    "Музична школа",
                    "Центр дозвілля",
                    "Сквер",
                    "Укриття",
                    "Зупинка",
                    "Ринок",
                    "Музей",
                    "Відділення звʼязку",
                    "Пункт незламності",
                    "Котельня",
                    "Паркування");
    private static final List<String> NAMES =
            List.of(
                    "Верба",
                    "Калина",
                    "Джерело",
                    "Надія",
                    "Світанок",
                    "Криничка",
                    "Мрія",
                    "Веселка",
                    "Дружба",
                    "Перлина",
                    "Оріон",
                    "Соняшник",
                    "Лелека",
                    "Каштан",
                    "Ромашка",
                    "Зоря",
                    "Берізка",
                    "Козацька слава",
                    "Обрій",
                    "Данко");
    private static final List<String> STREETS =
            List.of(
                    "вул. Соборна",
                    "вул. Лермонтова",
                    "просп. Миру",
                    "вул. Степова",
                    "вул. Героїв АТО",
                    "вул. Купріна",
                    "бульв. Європейський",
                    "вул. Івана Сірка",
                    "пл. Визволення",
                    "вул. Криворіжсталі",
                    "просп. Університетський",
                    "вул. Волгоградська",
                    "вул. Сергія Колачевського",
                    "вул. Спаська");
    private static final List<String> SENTENCES =
            List.of(
                    "Вхід із двору, є пандус і кнопка виклику.",
                    "Прийом ведеться за живою чергою.",
                    "Потрібні паспорт і довідка про місце проживання.",
                    "Запис за телефоном або в черзі на місці.",
                    "У дні державних свят зачинено.",
                    "Поруч є безплатна стоянка для осіб з інвалідністю.",
                    "Послуга надається безоплатно протягом десяти робочих днів.",
                    "Під час тривоги працює укриття у підвалі будівлі.",
                    "Документи приймають до 16:00, відповідь надсилають поштою.",
                    "Є кімната матері й дитини та вода для відвідувачів.",
                    "Група продовженого дня працює до 18:00.",
                    "Доступ до будівлі перевірено у 2025 році.");
    private static final List<String> PEOPLE =
            List.of(
                    "Олена",
                    "Микола",
                    "Ірина",
                    "Сергій",
                    "Наталія",
                    "Андрій",
                    "Тетяна",
                    "Юрій",
                    "Шевченко",
                    "Коваленко",
                    "Бондар",
                    "Ткачук",
                    "Кравець",
                    "Мельник",
                    "Поліщук");

    private final Random random;

    DeltaWords(Random random) {
        this.random = random;
    }

    String name() {
        return one(KINDS) + " №" + (1 + random.nextInt(200)) + " «" + one(NAMES) + "»";
    }

    String address() {
        return one(STREETS) + ", " + (1 + random.nextInt(180));
    }

    String phone() {
        return String.format(Locale.ROOT, "+380%09d", random.nextInt(1_000_000_000));
    }

    String email() {
        return "o" + Integer.toString(random.nextInt(1 << 30), 36) + "@kr.example.ua";
    }

    String hours() {
        return String.format(
                Locale.ROOT,
                "пн–пт %02d:00–%02d:%02d",
                7 + random.nextInt(3),
                16 + random.nextInt(5),
                30 * random.nextInt(2));
    }

    String person() {
        return one(PEOPLE.subList(8, PEOPLE.size())) + " " + one(PEOPLE.subList(0, 8));
    }

    String sentence() {
        return one(SENTENCES);
    }

    String about() {
        var text = new StringJoiner(" ");
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            text.add(sentence());
        }
        return text.toString();
    }

    private String one(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
