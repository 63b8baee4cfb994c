// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// How often a resource is renewed, in the eight words of the data set register of data.gov.ua, and
/// the frequency of the EU vocabulary that DCAT-AP asks for.
public enum Periodicity {
    SEVERAL_DAILY("Більш як один раз на день", "Several times a day", "CONT", Period.ofDays(1)),
    DAILY("Щодня", "Daily", "DAILY", Period.ofDays(1)),
    WEEKLY("Щотижня", "Weekly", "WEEKLY", Period.ofWeeks(1)),
    MONTHLY("Щомісяця", "Monthly", "MONTHLY", Period.ofMonths(1)),
    QUARTERLY("Щокварталу", "Quarterly", "QUARTERLY", Period.ofMonths(3)),
    HALF_YEARLY("Кожного півріччя", "Every half-year", "ANNUAL_2", Period.ofMonths(6)),
    YEARLY("Щороку", "Yearly", "ANNUAL", Period.ofYears(1)),
    ON_CHANGE("Відразу після внесення змін", "At once after a change", "IRREG", Period.ofYears(1));

    private static final String FREQUENCY =
            "http://publications.europa.eu/resource/authority/frequency/";

    private final LocalizedText label;
    private final String code;
    private final Period step;

    Periodicity(String ukrainian, String english, String code, Period step) {
        this.label = LocalizedText.of(ukrainian, english);
        this.code = code;
        this.step = step;
    }

    public LocalizedText label() {
        return label;
    }

    /// Its address in the vocabulary of the EU publications office.
    public String frequency() {
        return FREQUENCY + code;
    }

    /// The day by which the next update is expected, after one on `day`.
    public LocalDate after(LocalDate day) {
        return day.plus(step);
    }

    /// By the word of the register, in Ukrainian or English.
    public static Optional<Periodicity> named(String word) {
        return Arrays.stream(values())
                .filter(one -> one.label.byLanguage().containsValue(word.strip()))
                .findFirst();
    }
}
