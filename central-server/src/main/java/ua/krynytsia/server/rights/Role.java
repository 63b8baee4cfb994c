// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.rights;

import static ua.krynytsia.server.rights.Power.EDIT;
import static ua.krynytsia.server.rights.Power.KEEP_KIOSKS;
import static ua.krynytsia.server.rights.Power.KEEP_OWNERS;
import static ua.krynytsia.server.rights.Power.PUBLISH;
import static ua.krynytsia.server.rights.Power.REVIEW;
import static ua.krynytsia.server.rights.Power.SEE_APPEALS;
import static ua.krynytsia.server.rights.Power.SEE_CONTENT;
import static ua.krynytsia.server.rights.Power.SEE_JOURNAL;
import static ua.krynytsia.server.rights.Power.SEE_KIOSKS;
import static ua.krynytsia.server.rights.Power.SEE_PEOPLE;
import static ua.krynytsia.server.rights.Power.SEE_REGISTER;
import static ua.krynytsia.server.rights.Power.WARN;
import static ua.krynytsia.server.rights.Power.WITHDRAW;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.LocalizedText;

/// What a person is to the city's content and kiosks.
public enum Role {
    ADMINISTRATOR("Адміністратор", "Administrator", EnumSet.allOf(Power.class)),
    COORDINATOR(
            "Координатор розділу",
            "Coordinator of a section",
            EnumSet.of(SEE_CONTENT, EDIT, REVIEW, WITHDRAW, KEEP_OWNERS, PUBLISH, SEE_REGISTER)),
    AUTHOR("Автор", "Author", EnumSet.of(SEE_CONTENT, EDIT)),
    REVIEWER("Рецензент", "Reviewer", EnumSet.of(SEE_CONTENT, REVIEW)),
    OFFICIAL("Посадова особа", "Official", EnumSet.of(SEE_APPEALS)),
    TECHNICIAN("Технік", "Technician", EnumSet.of(SEE_KIOSKS, KEEP_KIOSKS)),
    DUTY_OFFICER("Черговий", "Duty officer", EnumSet.of(SEE_KIOSKS, WARN)),
    AUDITOR("Аудитор", "Auditor", EnumSet.of(SEE_JOURNAL, SEE_PEOPLE, SEE_REGISTER));

    private final LocalizedText title;
    private final Set<Power> powers;

    Role(String ukrainian, String english, Set<Power> powers) {
        this.title = LocalizedText.of(ukrainian, english);
        this.powers = powers;
    }

    /// As tables and declarations write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String id) {
        return EnumSet.allOf(Role.class).stream().filter(role -> role.id().equals(id)).findFirst();
    }

    public LocalizedText title() {
        return title;
    }

    public boolean may(Power power) {
        return powers.contains(power);
    }
}
