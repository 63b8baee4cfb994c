// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.exchange.values;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.rules.ukrainian.Transliteration;
import ua.krynytsia.wire.content.FieldType;

/// The option that a word means: by its id, by its name in any language, letter case and
/// apostrophes aside.
final class Choices {
    private Choices() {}

    static Optional<FieldType.Option> find(List<FieldType.Option> options, String raw) {
        String folded = Folding.fold(raw);
        return options.stream()
                .filter(option -> option.id().equals(raw.strip()))
                .findFirst()
                .or(() -> options.stream().filter(option -> names(option, folded)).findFirst());
    }

    private static boolean names(FieldType.Option option, String folded) {
        return option.id().equals(folded)
                || option.label().byLanguage().values().stream()
                        .anyMatch(label -> Folding.fold(label).equals(folded))
                || option.id().equals(Transliteration.slug(folded));
    }
}
