// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.city.plan;

import java.time.LocalDate;
import ua.krynytsia.provisioning.city.words.Chance;

/// How often an author renews a resource, in the words of the register of open data.
public enum Rhythm {
    DAY("Щодня", "daily", 1),
    WEEK("Щотижня", "weekly", 7),
    MONTH("Щомісяця", "monthly", 30),
    QUARTER("Щокварталу", "quarterly", 91),
    HALF("Кожного півріччя", "half_yearly", 182),
    YEAR("Щороку", "yearly", 365);

    private final String label;
    private final String word;
    private final int days;

    Rhythm(String label, String word, int days) {
        this.label = label;
        this.word = word;
        this.days = days;
    }

    public String label() {
        return label;
    }

    /// The word for it in `city.json`.
    public String word() {
        return word;
    }

    /// The day of the last change: some day of the period that ends today, by the resource's id.
    LocalDate updated(String resource) {
        return Chance.TODAY.minusDays(Math.floorMod(resource.hashCode(), days));
    }

    LocalDate next(String resource) {
        return updated(resource).plusDays(days);
    }
}
