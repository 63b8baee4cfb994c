// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.content.Presentation;
import ua.krynytsia.wire.local.SearchAnswer;

final class SearchModelTest {
    private final List<Runnable> later = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Consumer<Answer<SearchAnswer>>> askers = new ArrayList<>();
    private final SearchModel model =
            new SearchModel(
                    (query, _, then) -> {
                        asked.add(query);
                        askers.add(then);
                        return () -> {};
                    },
                    (_, task) -> {
                        later.add(task);
                        return () -> later.remove(task);
                    });

    @Test
    void askingWaitsUntilTheFingerRests() {
        model.type("а");
        model.type("ап");
        model.type("апт");
        assertThat(asked).isEmpty();

        rest();

        assertThat(asked).containsExactly("апт");
    }

    @Test
    void oneLetterIsNotAQuestion() {
        model.type("а");

        rest();

        assertThat(asked).isEmpty();
        assertThat(model.state().get()).isEqualTo(new SearchModel.State.Idle());
    }

    @Test
    void spacesAroundChangeNothing() {
        model.type("аптека");
        rest();

        model.type("аптека ");
        rest();

        assertThat(asked).containsExactly("аптека");
    }

    @Test
    void aLateAnswerToAnOlderQuestionIsNotShown() {
        model.type("школа");
        rest();
        model.type("аптека");
        rest();

        askers.get(1).accept(new Answer.Ready<>(found(2)));
        askers.get(0).accept(new Answer.Ready<>(found(7)));

        assertThat(model.state().get()).isEqualTo(new SearchModel.State.Found("аптека", found(2)));
    }

    @Test
    void nothingFoundIsSaidWithTheQuery() {
        model.type("щось");
        rest();

        askers.getFirst()
                .accept(
                        new Answer.Ready<>(
                                new SearchAnswer(
                                        0, Optional.empty(), List.of(), Optional.empty())));

        assertThat(model.state().get()).isEqualTo(new SearchModel.State.Nothing("щось"));
    }

    @Test
    void aSilentAgentIsSaidAndAskedAgain() {
        model.type("аптека");
        rest();
        askers.getFirst().accept(new Answer.Away<>());
        assertThat(model.state().get()).isEqualTo(new SearchModel.State.Away());

        model.renew();
        askers.getLast().accept(new Answer.Ready<>(found(1)));

        assertThat(model.state().get()).isInstanceOf(SearchModel.State.Found.class);
    }

    @Test
    void emptyingTheFieldForgetsWhatWasFound() {
        model.type("аптека");
        rest();
        askers.getFirst().accept(new Answer.Ready<>(found(1)));

        model.type("");

        assertThat(model.state().get()).isEqualTo(new SearchModel.State.Idle());
    }

    private void rest() {
        List.copyOf(later).forEach(Runnable::run);
        later.clear();
    }

    private static SearchAnswer found(int total) {
        var presentation =
                new Presentation(LocalizedText.of("Аптеки"), LocalizedText.of(""), "place", 1);
        return new SearchAnswer(
                total,
                Optional.empty(),
                List.of(new SearchAnswer.Group("pharmacies", presentation, total, List.of())),
                Optional.empty());
    }
}
