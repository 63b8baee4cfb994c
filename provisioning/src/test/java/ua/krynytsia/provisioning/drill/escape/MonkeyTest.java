// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ua.krynytsia.provisioning.visitor.Shape;

final class MonkeyTest {
    @Test
    void theSameSeedMakesTheSameEvents() {
        assertThat(events(4)).isEqualTo(events(4)).isNotEqualTo(events(5));
    }

    @Test
    void everyButtonThatGoesDownComesUp() {
        for (String event : events(9)) {
            assertThat(event.split("mousedown", -1).length)
                    .as(event)
                    .isEqualTo(event.split("mouseup", -1).length);
        }
    }

    @Test
    void theListHoldsWhatIsTriedOnKiosks() {
        List<String> names =
                new Tricks(Shape.PORTRAIT).all().stream().map(Tricks.Trick::name).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .contains("alt+F4", "ctrl+alt+Delete", "ctrl+alt+F12", "F11", "Super_L", "Print")
                .contains("a press of three seconds", "two buttons at once", "the right button")
                .anyMatch(name -> name.contains("pasted"));
    }

    private static List<String> events(long seed) {
        var monkey = new Monkey(new SplittableRandom(seed), Shape.PORTRAIT);
        return Stream.generate(() -> monkey.next(Optional.empty())).limit(500).toList();
    }
}
