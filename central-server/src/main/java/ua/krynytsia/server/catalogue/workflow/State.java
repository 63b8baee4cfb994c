// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.catalogue.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ua.krynytsia.wire.LocalizedText;

/// Where an entry stands. While it is a draft or in review, what was published of it stays live.
public enum State {
    DRAFT("Чернетка", "Draft"),
    REVIEW("На перевірці", "In review"),
    PUBLISHED("Опубліковано", "Published"),
    WITHDRAWN("Відкликано", "Withdrawn");

    private final LocalizedText title;

    State(String ukrainian, String english) {
        this.title = LocalizedText.of(ukrainian, english);
    }

    /// As the table writes it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<State> find(String id) {
        return Arrays.stream(values()).filter(state -> state.id().equals(id)).findFirst();
    }

    public LocalizedText title() {
        return title;
    }

    /// Which states may follow this one.
    public Set<State> next() {
        return switch (this) {
            case DRAFT -> Set.of(REVIEW, PUBLISHED, WITHDRAWN);
            case REVIEW -> Set.of(DRAFT, PUBLISHED, WITHDRAWN);
            case PUBLISHED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of(DRAFT);
        };
    }
}
