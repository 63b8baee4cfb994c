// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.library.UpdateOutcome;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;
import ua.krynytsia.provisioning.drill.kiosk.SmallTown;
import ua.krynytsia.wire.KioskId;

/// The next edition is applied. Refused, the one before stays shown, whole.
final class EditionTrial implements Trial {
    private static final int LIMIT = 100;

    private final SmallPress press;
    private long shown;
    private long printed;

    EditionTrial(SmallPress press) {
        this.press = press;
    }

    @Override
    public String title() {
        return "apply editions";
    }

    @Override
    public Attempt attempt(FullKiosk kiosk) {
        if (printed == shown) {
            printed++;
        }
        var offered = press.print(printed, SmallTown.edition(printed));
        UpdateOutcome outcome = kiosk.library().update(offered, press.root(), press);
        return switch (outcome) {
            case UpdateOutcome.Applied _, UpdateOutcome.Unchanged _ -> {
                shown = printed;
                yield new Attempt.Done();
            }
            case UpdateOutcome.NoRoom _ -> new Attempt.Refused(true);
            case UpdateOutcome.Refused _ -> new Attempt.Refused(false);
        };
    }

    @Override
    public List<String> lost(FullKiosk kiosk) {
        Optional<Long> there = kiosk.library().content().map(it -> it.manifest().number().value());
        if (!there.equals(Optional.of(shown))) {
            return List.of("edition " + shown + " stood, but " + there + " is shown");
        }
        int found =
                kiosk.library().search(SmallTown.tree(shown), LIMIT, EditionTrial::viewer).total();
        boolean isWhole =
                SmallTown.entries().stream()
                        .allMatch(key ->
                                kiosk.library()
                                        .findDocument(key)
                                        .filter(it -> it.utf8().contains(SmallTown.tree(shown)))
                                        .isPresent());
        return isWhole && found == SmallTown.ENTRIES
                ? List.of()
                : List.of("edition " + shown + " is not whole: the search finds " + found);
    }

    private static Viewer viewer(Content content) {
        return Viewer.of(content, new KioskId("kiosk-07"), FullKiosk.NOON.instant());
    }
}
