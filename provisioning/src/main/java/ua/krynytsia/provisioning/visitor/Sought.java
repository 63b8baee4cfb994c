// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;
import ua.krynytsia.app.window.Layout.Text;

/// Words that somebody looks for on the glass, as people do: capitals and the form of an apostrophe
/// do not matter; what says just this comes before what begins so, and that before what holds it;
/// among equals the upper one.
public record Sought(String words) {
    private static final int NOT_IT = 3;

    public Optional<Target> among(Layout layout) {
        return layout.targets().stream()
                .filter(target -> rank(target.words()) < NOT_IT)
                .min(
                        Comparator.comparingInt(rank(Target::words))
                                .thenComparingLong(Target::y)
                                .thenComparingLong(Target::x));
    }

    /// Whether they can be read, on a target or beside.
    public boolean isRead(Layout layout) {
        return layout.texts().stream().anyMatch(text -> rank(text.words()) < NOT_IT)
                || layout.targets().stream().anyMatch(target -> rank(target.words()) < NOT_IT);
    }

    /// The text that says it.
    public Optional<Text> text(Layout layout) {
        return layout.texts().stream()
                .filter(text -> rank(text.words()) < NOT_IT)
                .min(Comparator.comparingInt(rank(Text::words)).thenComparingLong(Text::y));
    }

    private <T> ToIntFunction<T> rank(Function<T, Optional<String>> words) {
        return thing -> rank(words.apply(thing));
    }

    private int rank(Optional<String> seen) {
        String there = seen.map(Sought::plain).orElse("");
        String wanted = plain(words);
        if (there.equals(wanted)) {
            return 0;
        }
        return there.startsWith(wanted) ? 1 : there.contains(wanted) ? 2 : NOT_IT;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("['’`ʼ]", "ʼ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
