// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import ua.krynytsia.wire.LocalizedText;

/// Says [Words] and contents in the language of one session. What it hands out as observable
/// changes with the language by itself, so that the place and typed text stay. Each session begins
/// with a new one, in Ukrainian.
public final class Texts {
    private final ReadOnlyObjectWrapper<Language> language =
            new ReadOnlyObjectWrapper<>(Language.UKRAINIAN);

    public ReadOnlyObjectProperty<Language> language() {
        return language.getReadOnlyProperty();
    }

    public void use(Language chosen) {
        language.set(chosen);
    }

    /// In the present language, once.
    public String say(Words words, Object... parts) {
        return filled(in(words.text()), parts);
    }

    public String in(LocalizedText text) {
        return text.in(language.get().tag());
    }

    public ObservableValue<String> of(Words words, Object... parts) {
        return language.map(now -> filled(words.text().in(now.tag()), parts));
    }

    public ObservableValue<String> of(LocalizedText text) {
        return language.map(now -> text.in(now.tag()));
    }

    /// For what is put together from several words; asked again at each change of language.
    public ObservableValue<String> of(Function<Texts, String> saying) {
        return language.map(_ -> saying.apply(this));
    }

    /// `5 закладів`, `5 places`.
    public String count(Counted noun, long count) {
        return noun.in(language.get(), count);
    }

    /// `250 м`, from a kilometre on `1,2 км`.
    public String distance(double metres) {
        return Length.in(language.get(), metres);
    }

    /// `22 листопада 2026 року`.
    public String date(LocalDate date) {
        return Calendar.date(language.get(), date);
    }

    /// `22 листопада`.
    public String day(LocalDate date) {
        return Calendar.day(language.get(), date);
    }

    /// `16:05`.
    public String time(LocalDateTime time) {
        return Calendar.time(time);
    }

    private static String filled(String pattern, Object... parts) {
        String text = pattern;
        for (int i = 0; i < parts.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return text;
    }
}
