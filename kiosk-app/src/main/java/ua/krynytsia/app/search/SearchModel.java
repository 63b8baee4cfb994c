// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.rules.ukrainian.Folding;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.SearchAnswer;

/// What was asked and what came of it. Asks a moment after the last key, and only the newest answer
/// counts. JavaFX thread.
final class SearchModel implements AutoCloseable {
    static final Duration PAUSE = Duration.ofMillis(100);
    static final int SHORTEST = 2;
    private static final int LIMIT = 30;
    private static final int LONGEST = 200;

    private final Searching agent;
    private final Delay delay;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Idle());
    private Subscription waiting = Subscription.EMPTY;
    private Subscription asking = Subscription.EMPTY;
    private String query = "";

    /// Whoever answers.
    @FunctionalInterface
    interface Searching {
        Subscription search(String query, int limit, Consumer<Answer<SearchAnswer>> then);
    }

    /// What stands under the field.
    sealed interface State {
        /// Nothing has been asked yet.
        record Idle() implements State {}

        record Found(String query, SearchAnswer answer) implements State {}

        record Nothing(String query) implements State {}

        /// The agent does not answer.
        record Away() implements State {}
    }

    SearchModel(Searching agent, Delay delay) {
        this.agent = agent;
        this.delay = delay;
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// This stands in the field now.
    void type(String text) {
        String next = text.strip();
        next = next.substring(0, Math.min(next.length(), LONGEST));
        if (next.equals(query)) {
            return;
        }
        query = next;
        close();
        if (query.length() < SHORTEST) {
            state.set(new State.Idle());
        } else {
            waiting = delay.after(PAUSE, this::ask);
        }
    }

    /// The one entry that is called as was typed, where there is no other.
    Optional<EntryLine> findDirectHit() {
        if (!(state.get() instanceof State.Found(String asked, SearchAnswer answer))) {
            return Optional.empty();
        }
        String wanted = Folding.fold(asked);
        List<EntryLine> hits =
                answer.groups().stream()
                        .flatMap(group -> group.lines().stream())
                        .filter(line -> isCalled(line, wanted))
                        .toList();
        return hits.size() == 1 ? Optional.of(hits.getFirst()) : Optional.empty();
    }

    private static boolean isCalled(EntryLine line, String wanted) {
        return line.title().byLanguage().values().stream()
                .anyMatch(name -> Folding.fold(name).equals(wanted));
    }

    /// Asks the same again: there is a new edition, or the agent was away.
    void renew() {
        if (query.length() >= SHORTEST) {
            close();
            ask();
        }
    }

    @Override
    public void close() {
        waiting.unsubscribe();
        asking.unsubscribe();
    }

    private void ask() {
        String asked = query;
        asking = agent.search(asked, LIMIT, answer -> came(asked, answer));
    }

    private void came(String asked, Answer<SearchAnswer> answer) {
        if (!asked.equals(query)) {
            return;
        }
        state.set(
                switch (answer) {
                    case Answer.Ready<SearchAnswer>(SearchAnswer found) ->
                            found.groups().isEmpty()
                                    ? new State.Nothing(asked)
                                    : new State.Found(asked, found);
                    case Answer.Missing<SearchAnswer> _, Answer.Refused<SearchAnswer> _ ->
                            new State.Nothing(asked);
                    case Answer.Away<SearchAnswer> _ -> new State.Away();
                });
    }
}
