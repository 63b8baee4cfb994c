// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.window.Layout;
import ua.krynytsia.app.window.Layout.Target;

final class SoughtTest {
    @Test
    void whatSaysJustThisComesBeforeWhatHoldsIt() {
        Layout layout = layout(target("a", 10, "Усі аптеки міста"), target("b", 500, "Аптеки"));

        assertThat(new Sought("аптеки").among(layout)).map(Target::id).contains("b");
    }

    @Test
    void amongEqualsTheUpperOneIsTaken() {
        Layout layout = layout(target("low", 700, "Далі"), target("high", 100, "Далі"));

        assertThat(new Sought("Далі").among(layout)).map(Target::id).contains("high");
    }

    @Test
    void anyFormOfAnApostropheIsTheSame() {
        assertThat(new Sought("Здоров'я").among(layout(target("a", 1, "Здоровʼя й підтримка"))))
                .isPresent();
    }

    @Test
    void whatIsNotThereIsNotFoundAndNoWordsAreNoAnswer() {
        assertThat(new Sought("Мапа").among(layout(target("a", 1, "Аптеки")))).isEmpty();
        var silent = new Target("map", 0, 0, 10, 10, false, false, Optional.empty());
        assertThat(new Sought("Мапа").among(layout(silent))).isEmpty();
    }

    private static Layout layout(Target... targets) {
        return new Layout("home", List.of(targets), List.of());
    }

    private static Target target(String id, long y, String words) {
        return new Target(id, 0, y, 300, 80, false, false, Optional.of(words));
    }
}
