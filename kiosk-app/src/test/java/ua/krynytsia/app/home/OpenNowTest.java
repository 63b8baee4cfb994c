// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.i18n.Texts;
import ua.krynytsia.app.toolkit.TiledCity;
import ua.krynytsia.wire.local.HomeTile.Nearby;

class OpenNowTest {
    private static final Nearby NEAR = TiledCity.nearby("Поруч", "Near", 123, "08:00-12:00");
    private static final Nearby FURTHER = TiledCity.nearby("Далі", "Further", 1240, "09:00-18:00");
    private static final Nearby NIGHT = TiledCity.nearby("Нічна", "Night", 4, "00:00-24:00");

    private final Texts texts = new Texts();

    @Test
    void theNearestThatIsOpenIsTold() {
        assertThat(at("2026-11-23T10:00", NEAR, FURTHER))
                .isEqualTo("Поруч – 120 м, відчинено до 12:00");
        assertThat(at("2026-11-23T12:00", NEAR, FURTHER))
                .isEqualTo("Далі – 1,2 км, відчинено до 18:00");
    }

    @Test
    void whereNoneIsOpenTheOneThatOpensNextIsTold() {
        assertThat(at("2026-11-23T07:00", FURTHER, NEAR))
                .isEqualTo("Поруч – 120 м, відчиниться о 08:00");
        assertThat(at("2026-11-23T19:30", FURTHER, NEAR))
                .isEqualTo("Поруч – 120 м, відчиниться завтра о 08:00");
    }

    @Test
    void whatNeverClosesSaysSoInBothLanguages() {
        assertThat(at("2026-11-23T03:00", NEAR, NIGHT))
                .isEqualTo("Нічна – 10 м, відчинено цілодобово");
        texts.use(Language.ENGLISH);
        assertThat(at("2026-11-23T03:00", NEAR, NIGHT))
                .isEqualTo("Night – 10 m, open round the clock");
        assertThat(at("2026-11-23T12:00", FURTHER)).isEqualTo("Further – 1.2 km, open until 18:00");
    }

    @Test
    void withoutPlacesNothingIsTold() {
        assertThat(OpenNow.among(List.of(), LocalDateTime.parse("2026-11-23T03:00"))).isEmpty();
    }

    private String at(String moment, Nearby... places) {
        LocalDateTime now = LocalDateTime.parse(moment);
        return OpenNow.among(List.of(places), now).orElseThrow().words(texts, now);
    }
}
