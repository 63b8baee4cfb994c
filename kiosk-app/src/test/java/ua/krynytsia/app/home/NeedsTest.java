// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.krynytsia.app.route.Route;
import ua.krynytsia.app.toolkit.SmallCity;
import ua.krynytsia.app.toolkit.TiledCity;
import ua.krynytsia.wire.content.Door;
import ua.krynytsia.wire.local.Home;
import ua.krynytsia.wire.local.HomeTile;

class NeedsTest {
    @Test
    void eightTilesStandThereAndOfMoreTheLastLeadsToTheRest() {
        assertThat(Needs.onScreen(home(TiledCity.eight()))).hasSize(8);
        assertThat(Needs.behindTheLast(home(TiledCity.eight()))).isEmpty();

        Home nine = home(TiledCity.more(1));

        assertThat(Needs.onScreen(nine)).hasSize(8);
        assertThat(Needs.onScreen(nine).getLast().route()).isEqualTo(new Route.Rest());
        assertThat(Needs.behindTheLast(nine))
                .extracting(Need::id)
                .containsExactly("all", "further-1");
    }

    @Test
    void withoutTilesTheSectionsStandThere() {
        Home plain = SmallCity.home(SmallCity.FIRST);

        assertThat(Needs.onScreen(plain)).hasSize(8).extracting(Need::id).contains("health");
        assertThat(Needs.onScreen(plain).getFirst().route()).isEqualTo(new Route.Section("health"));
    }

    @Test
    void aTileWithOneDoorIsThatDoorAndOneWithSeveralHasAPage() {
        List<Need> needs = Needs.onScreen(home(TiledCity.eight()));

        assertThat(needs.get(0).route()).isEqualTo(new Route.Tile("papers"));
        assertThat(needs.get(1).route()).isEqualTo(new Route.Section("health"));
    }

    @Test
    void aTileWithoutADoorThisProgramKnowsIsNotShown() {
        var future = new HomeTile.Way(new Door.Unknown("lift", "{}"), Optional.empty(), 0);
        HomeTile tile = TiledCity.tile("lift", "Ліфт", "Lift", "info", List.of(future), List.of());

        assertThat(Needs.onScreen(home(List.of(tile, TiledCity.eight().getFirst()))))
                .extracting(Need::id)
                .containsExactly("papers");
    }

    private static Home home(List<HomeTile> tiles) {
        return TiledCity.home(SmallCity.FIRST, tiles);
    }
}
