// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.server.accounts.SignedIn;
import ua.krynytsia.server.http.PageEngine;
import ua.krynytsia.server.http.Tongue;

class FrameTest {
    @Test
    void saysWhetherAllKiosksHaveEverything() {
        assertThat(page(0, false)).contains("Усе опубліковано");
        assertThat(page(2, false)).contains("Не на кіосках: 2 зміни");
        assertThat(page(0, true))
                .contains("Нове видання поки що не на всіх кіосках")
                .doesNotContain("Усе опубліковано");
    }

    private static String page(int changes, boolean isRollingOut) {
        var frame =
                new Frame(
                        Tongue.UKRAINIAN,
                        SignedIn.OPERATOR,
                        Tab.CONTENT,
                        changes,
                        isRollingOut,
                        Optional.empty());
        return new PageEngine()
                .render("content/resources.jte", Map.of("frame", frame, "groups", List.of()));
    }
}
