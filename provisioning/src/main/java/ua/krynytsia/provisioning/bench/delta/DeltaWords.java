// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.bench.delta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Repository;

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

    private static final List<String> SOURCES =
            List.of(
                    "words.yaml",
                    "services.yaml",
                    "full/care.yaml",
                    "full/common.yaml",
                    "full/council.yaml",
                    "full/home.yaml",
                    "full/leisure.yaml",
                    "full/movement.yaml",
                    "full/tidings.yaml");
    private static final Pattern WORD = Pattern.compile("[а-щьюяєіїґ][а-щьюяєіїґʼ]{2,}");

    private final Random random;
    private final List<String> vocabulary = vocabulary();

    DeltaWords(Random random) {
        this.random = random;
    }

    /// Every word of the demo city's texts once, in the order in which it stands there.
    private static List<String> vocabulary() {
        var words = new LinkedHashSet<String>();
        for (String source : SOURCES) {
            Path file =
                    Repository.root()
                            .resolve("provisioning/src/main/resources/ua/krynytsia/provisioning")
                            .resolve("city")
                            .resolve(source);
            try {
                WORD.matcher(Files.readString(file)).results().forEach(it -> words.add(it.group()));
            } catch (IOException e) {
                throw new ProvisioningException("cannot read the words of " + file, e);
            }
        }
        return List.copyOf(words);
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

    /// Eight to fourteen words.
    String sentence() {
        var text = new StringJoiner(" ", "", ".");
        for (int i = 8 + random.nextInt(7); i > 0; i--) {
            text.add(one(vocabulary));
        }
        return text.toString();
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
