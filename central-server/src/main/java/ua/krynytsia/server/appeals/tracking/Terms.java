// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.appeals.tracking;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Setting;

/// How long the city has to answer a form, as an administrator sets it: in `setting/appeals` the
/// text `answer-months` holds form and whole months, such as `appeal=1`, with blanks between
/// several. A form that does not stand there is promised no answer.
public final class Terms implements Function<String, Optional<Period>> {
    private static final String SETTING = "appeals";
    private static final String MONTHS = "answer-months";
    private static final Pattern TERM = Pattern.compile("([a-z0-9-]+)=([0-9]{1,2})");

    private final Supplier<List<Setting>> settings;

    public Terms(Supplier<List<Setting>> settings) {
        this.settings = settings;
    }

    @Override
    public Optional<Period> apply(String form) {
        return settings.get().stream()
                .filter(setting -> setting.id().equals(SETTING))
                .flatMap(setting -> Optional.ofNullable(setting.texts().get(MONTHS)).stream())
                .map(LocalizedText::ukrainian)
                .flatMap(words -> TERM.matcher(words).results())
                .filter(term -> term.group(1).equals(form))
                .map(term -> Period.ofMonths(Integer.parseInt(term.group(2))))
                .findFirst();
    }
}
