// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// What the register says about a resource. Any part may still be missing; [#lacks] names what is
/// needed before the resource is published.
///
/// @param resource the id of the resource
/// @param purpose what the resource is kept for; may be blank
public record Registration(
        String resource,
        Author author,
        Responsible responsible,
        Upkeep upkeep,
        LocalizedText purpose,
        List<String> keywords) {
    private static final int MOST_KEYWORDS = 50;
    private static final Pattern EMAIL =
            Pattern.compile("[^@\\s\"(),:;<>\\[\\]\\\\]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");

    public Registration {
        Require.slug("resource", resource);
        Require.atMost("purpose", 4000, purpose.ukrainian());
        keywords = keywords.stream().map(String::strip).filter(word -> !word.isBlank()).toList();
        Require.that(keywords.size() <= MOST_KEYWORDS, "at most " + MOST_KEYWORDS + " keywords");
        keywords.forEach(word -> Require.atMost("keyword", 100, word));
    }

    /// The body of the city whose resource it is.
    ///
    /// @param code its code in the register of legal entities (ЄДРПОУ); may be blank
    public record Author(LocalizedText name, String code) {
        public Author {
            name.byLanguage().values().forEach(text -> Require.atMost("author", 500, text));
            Require.that(code.matches("[0-9]{0,10}"), "a code of ЄДРПОУ is eight digits");
        }
    }

    /// The person who answers for it.
    public record Responsible(String name, String email) {
        public Responsible {
            Require.atMost("responsible person", 300, name);
            Require.atMost("e-mail", 254, email);
        }
    }

    /// @param updated when its contents were last renewed
    /// @param next by when they will be
    public record Upkeep(
            Optional<Periodicity> periodicity,
            Optional<LocalDate> updated,
            Optional<LocalDate> next) {}

    /// What is missing before the resource may be published; empty where nothing is.
    public List<LocalizedText> lacks() {
        var lacks = new ArrayList<LocalizedText>();
        if (author.name().isBlank()) {
            lacks.add(LocalizedText.of("не названо автора", "no author is named"));
        }
        if (responsible.name().isBlank()) {
            lacks.add(
                    LocalizedText.of(
                            "не названо відповідальну особу", "no responsible person is named"));
        }
        if (!EMAIL.matcher(responsible.email()).matches()) {
            lacks.add(
                    LocalizedText.of(
                            "немає електронної пошти відповідальної особи, наприклад"
                                    + " name@example.ua",
                            "the responsible person has no e-mail, such as name@example.ua"));
        }
        if (upkeep.periodicity().isEmpty()) {
            lacks.add(
                    LocalizedText.of(
                            "не вказано періодичність оновлення", "no periodicity is given"));
        }
        if (upkeep.next().isEmpty()) {
            lacks.add(
                    LocalizedText.of(
                            "не вказано дату наступного оновлення",
                            "no date of the next update is given"));
        }
        return List.copyOf(lacks);
    }

    public boolean isComplete() {
        return lacks().isEmpty();
    }

    /// The same with days that are missing taken from what stood there, else worked out from
    /// `today`.
    Registration filledFrom(Optional<Registration> standing, LocalDate today) {
        Optional<Upkeep> before = standing.map(Registration::upkeep);
        Periodicity each =
                upkeep.periodicity()
                        .or(() -> before.flatMap(Upkeep::periodicity))
                        .orElse(Periodicity.YEARLY);
        LocalDate last = upkeep.updated().or(() -> before.flatMap(Upkeep::updated)).orElse(today);
        LocalDate due =
                upkeep.next().or(() -> before.flatMap(Upkeep::next)).orElse(each.after(last));
        return new Registration(
                resource,
                author,
                responsible,
                new Upkeep(Optional.of(each), Optional.of(last), Optional.of(due)),
                purpose,
                keywords);
    }

    /// The same, renewed on `day`; the next update follows by the periodicity.
    public Registration renewed(LocalDate day) {
        Optional<LocalDate> next =
                upkeep.periodicity().map(each -> each.after(day)).or(upkeep::next);
        return new Registration(
                resource,
                author,
                responsible,
                new Upkeep(upkeep.periodicity(), Optional.of(day), next),
                purpose,
                keywords);
    }
}
