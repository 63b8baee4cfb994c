// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.content.FieldValue;
import ua.krynytsia.wire.content.FormerName;

/// Former names as rows, the latest first: `n.100.uk`, `n.100.until`, `n.100.basis.uk`.
final class FormerNameBoxes {
    static final String NAMES = "n";

    private static final String BASIS = "basis.";

    private FormerNameBoxes() {}

    static Map<String, String> of(List<FormerName> names) {
        var boxes = new HashMap<String, String>();
        int row = Typed.FIRST;
        for (FormerName name : names) {
            String box = NAMES + "." + row + ".";
            boxes.putAll(Typed.words(box, name.name()));
            boxes.putAll(Typed.words(box + BASIS, name.basis()));
            name.until().ifPresent(day -> boxes.put(box + "until", Days.print(day)));
            row++;
        }
        return boxes;
    }

    static TypedValue read(Typed typed, Optional<FieldValue> before) {
        List<FormerName> known =
                before.filter(FieldValue.FormerNames.class::isInstance)
                        .map(value -> ((FieldValue.FormerNames) value).names())
                        .orElse(List.of());
        var names = new ArrayList<FormerName>();
        var wrong = new HashMap<String, LocalizedText>();
        for (int row : typed.rows(NAMES)) {
            String box = NAMES + "." + row;
            Typed one = typed.under(box + ".");
            if (one.isBlank() || one.isTicked("drop")) {
                continue;
            }
            trouble(one)
                    .ifPresentOrElse(
                            reason -> wrong.put(box, reason), () -> names.add(name(one, known)));
        }
        if (!wrong.isEmpty()) {
            return new TypedValue.Wrong(wrong);
        }
        return names.isEmpty() ? new TypedValue.Blank() : all(names);
    }

    private static TypedValue all(List<FormerName> names) {
        try {
            return new TypedValue.Given(new FieldValue.FormerNames(names));
        } catch (WireException e) {
            return TypedValue.wrong(
                    "Назв може бути щонайбільше 50. Приберіть зайві.",
                    "There may be at most 50 names. Remove some.");
        }
    }

    private static Optional<LocalizedText> trouble(Typed one) {
        if (!one.isTicked(LocalizedText.UKRAINIAN)) {
            return Optional.of(
                    LocalizedText.of(
                            "Напишіть колишню назву українською.",
                            "Write the former name in Ukrainian."));
        }
        if (one.text(LocalizedText.UKRAINIAN).length() > 254
                || one.text(LocalizedText.ENGLISH).length() > 254) {
            return Optional.of(
                    LocalizedText.of(
                            "Назва задовга: щонайбільше 254 знаки.",
                            "The name is too long: at most 254 characters."));
        }
        return one.isTicked("until") && Days.parse(one.text("until")).isEmpty()
                ? Optional.of(Days.EXAMPLE)
                : Optional.empty();
    }

    /// Languages that the editor does not show stay with the name that they translate.
    private static FormerName name(Typed one, List<FormerName> known) {
        Map<String, String> names = was(known, FormerName::name, one.text(LocalizedText.UKRAINIAN));
        String basis = one.text(BASIS + LocalizedText.UKRAINIAN);
        return new FormerName(
                one.words("", names),
                Days.parse(one.text("until")),
                one.words(BASIS, was(known, FormerName::basis, basis)));
    }

    private static Map<String, String> was(
            List<FormerName> known, Function<FormerName, LocalizedText> part, String ukrainian) {
        return known.stream()
                .map(part)
                .filter(text -> text.ukrainian().equals(ukrainian))
                .map(LocalizedText::byLanguage)
                .findFirst()
                .orElse(Map.of());
    }
}
