// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.rules.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.OpeningHours;
import ua.krynytsia.wire.content.TimeSpan;

class HoursTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Пн-Пт 08:00-17:00, обід 12:00-13:00; Сб 09:00-14:00"
                        + " | Пн-Пт 08:00-12:00, 13:00-17:00; Сб 09:00-14:00",
                "пн.–пт. з 8.00 до 17.00; обідня перерва 12.00—13.00; сб, нд вихідний"
                        + " | Пн-Пт 08:00-12:00, 13:00-17:00",
                "з понеділка по пʼятницю: 9-18 | Пн-Пт 09:00-18:00",
                "понеділок – четвер 8:00–17:00, п'ятниця 8:00–15:45, субота, неділя – вихідні"
                        + " | Пн-Чт 08:00-17:00; Пт 08:00-15:45",
                "щодня 10:00 - 22:00 | Пн-Нд 10:00-22:00",
                "цілодобово | цілодобово",
                "24/7 | цілодобово",
                "Mon-Fri 9:00-18:00, lunch 13:00-14:00; Sat closed"
                        + " | Пн-Пт 09:00-13:00, 14:00-18:00",
                "вт, чт 14:00-16:00 | Вт 14:00-16:00; Чт 14:00-16:00",
                "Пт-Сб 22:00-06:00 | Пт-Сб 22:00-06:00",
                "08:00-20:00 | Пн-Нд 08:00-20:00",
                "будні 8:00-20:00; вихідні 9:00-18:00 | Пн-Пт 08:00-20:00; Сб-Нд 09:00-18:00",
                "Пн-Пт 08:00-17:00 без перерви | Пн-Пт 08:00-17:00",
                "Пн 08:00-12:00, 13:00-17:00; за попереднім записом"
                        + " | Пн 08:00-12:00, 13:00-17:00; примітка: за попереднім записом",
                "Пн-Пт 9-18 (вхід з двору) | Пн-Пт 09:00-18:00; примітка: вхід з двору",
                "Пн-Пт 08:00-17:00; 2026-12-25 зачинено: Різдво"
                        + " | Пн-Пт 08:00-17:00; 2026-12-25 зачинено: Різдво",
                "Пн-Пт 08:00-17:00; 31.12.2026 08:00-14:00"
                        + " | Пн-Пт 08:00-17:00; 2026-12-31 08:00-14:00",
                "Пн 9-18; 2026-08-01/2026-08-31 вихідний: відпустка"
                        + " | Пн 09:00-18:00; 2026-08-01/2026-08-31 зачинено: відпустка"
            })
    void whatPeopleWriteIsUnderstood(String written, String printed) {
        OpeningHours read = HoursText.parse(written).orElseThrow();

        assertThat(HoursText.print(read, "uk")).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Пн-Пт 25:00-26:00",
                "Пн-Пт 8:00",
                "Пн 10:75-12:00",
                "за графіком",
                "Пн-Пт 08:00-17:00 і ще 18:00 хтозна",
                "32.13.2026 зачинено",
                "99/99",
                "\"",
                "Пн-Пт 08:00-17:00; 2026-12-31 якось"
            })
    void whatIsNotUnderstoodIsNotGuessed(String written) {
        assertThat(HoursText.parse(written)).isEmpty();
    }

    @Test
    void closedDaysAreThoseNotNamed() {
        OpeningHours read = HoursText.parse("Пн-Пт 08:00-17:00; Сб-Нд вихідний").orElseThrow();

        assertThat(read.on(DayOfWeek.SATURDAY)).isEmpty();
        assertThat(read.on(DayOfWeek.FRIDAY)).containsExactly(TimeSpan.parse("08:00-17:00"));
    }

    @Test
    void whatIsPrintedReadsBackTheSame() {
        var random = new Random(22);
        for (int i = 0; i < 3000; i++) {
            OpeningHours hours = some(random);

            assertThat(HoursText.parse(HoursText.print(hours, "uk")))
                    .as(HoursText.print(hours, "uk"))
                    .contains(hours);
            assertThat(HoursText.parse(HoursText.print(hours, "en")))
                    .as(HoursText.print(hours, "en"))
                    .contains(hours);
        }
    }

    @Test
    void noTextHowEverStrangeIsAFault() {
        var random = new Random(7);
        String signs = "Пн-тсб08:217 ,;.()\"\n/обідзачинено2026-12-25щодня—…:";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            int length = random.nextInt(40);
            for (int j = 0; j < length; j++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            HoursText.parse(text.toString())
                    .ifPresent(hours -> assertThat(hours.week()).hasSize(7));
        }
    }

    private static OpeningHours some(Random random) {
        var week = new ArrayList<List<TimeSpan>>();
        List<TimeSpan> usual = spans(random);
        for (int i = 0; i < 7; i++) {
            week.add(random.nextInt(3) == 0 ? spans(random) : usual);
        }
        var exceptions = new ArrayList<OpeningHours.Exception>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
            exceptions.add(
                    new OpeningHours.Exception(
                            day,
                            day.plusDays(random.nextInt(3)),
                            spans(random),
                            LocalizedText.of(words(random))));
        }
        return new OpeningHours(week, exceptions, LocalizedText.of(words(random)));
    }

    private static List<TimeSpan> spans(Random random) {
        var spans = new ArrayList<TimeSpan>();
        int at = random.nextInt(600);
        for (int i = random.nextInt(4); i > 0 && at < 1300; i--) {
            int closes = at + 1 + random.nextInt(i == 1 ? 500 : 60);
            spans.add(new TimeSpan(at, closes));
            at = closes + 1 + random.nextInt(100);
        }
        return spans;
    }

    private static String words(Random random) {
        List<String> some =
                List.of(
                        "",
                        "",
                        "Різдво",
                        "ремонт; до весни",
                        "«так» (і \"ні\")",
                        "п'ять: 5",
                        "Пн 08:00-17:00",
                        "рядок\nдругий");
        return some.get(random.nextInt(some.size()));
    }
}
