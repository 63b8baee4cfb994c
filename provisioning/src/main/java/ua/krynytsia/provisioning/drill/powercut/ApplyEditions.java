// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.powercut;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.content.Content;
import ua.krynytsia.agent.content.Viewer;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.disk.FileDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.library.Library;
import ua.krynytsia.agent.library.UpdateOutcome;
import ua.krynytsia.provisioning.drill.kiosk.Residents;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;
import ua.krynytsia.provisioning.drill.kiosk.SmallTown;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.fleet.SignedManifest;

/// One edition is shown, further ones are applied; or the first one ever is. After the cut the
/// edition shown last or the one being applied stands whole, in the list, in the bytes and in the
/// search, and the newest can be applied. Where none was shown before, there may be none still, and
/// then nothing of it: the screen has its safe page.
final class ApplyEditions implements Scenario {
    private static final int LAST = 4;
    private static final Clock NOON =
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final int LIMIT = 100;

    private final boolean isFirst;
    private final SmallPress press;
    private final List<SignedManifest> printed = new ArrayList<>();
    private final List<Integer> shownAfter = new ArrayList<>();

    private ApplyEditions(Residents residents, boolean isFirst) {
        this.isFirst = isFirst;
        this.press = new SmallPress(residents.sealKey());
        int last = isFirst ? 1 : LAST;
        for (int number = 1; number <= last; number++) {
            printed.add(press.print(number, SmallTown.edition(number)));
        }
    }

    /// One is shown, and others follow.
    static ApplyEditions further(Residents residents) {
        return new ApplyEditions(residents, false);
    }

    /// On a disk that has none yet.
    static ApplyEditions first(Residents residents) {
        return new ApplyEditions(residents, true);
    }

    @Override
    public String title() {
        return isFirst ? "apply the first edition" : "apply editions";
    }

    @Override
    public int run(Disk disk, Steps steps) {
        try (Library library = open(disk)) {
            for (SignedManifest offered : printed) {
                library.update(offered, press.root(), press);
                shownAfter.add(steps.count());
            }
        }
        return isFirst ? 0 : shownAfter.getFirst();
    }

    @Override
    public List<String> check(Path left, int taken) {
        var wrong = new ArrayList<String>();
        long whole = shownAfter.stream().filter(after -> after <= taken).count();
        try (Library library = open(FileDisk.at(left))) {
            library.load(press.root());
            Optional<Long> shown = library.content().map(it -> it.manifest().number().value());
            long now = shown.orElse(0L);
            if (now != whole && now != whole + 1) {
                wrong.add("edition " + whole + " stood, but now " + now + " is shown");
            }
            shown.ifPresentOrElse(
                    number -> requireWhole(library, number, wrong),
                    () -> requireNothing(library, wrong));
            requireUpdate(library, wrong);
        }
        return wrong;
    }

    private void requireUpdate(Library library, List<String> wrong) {
        UpdateOutcome outcome = library.update(printed.getLast(), press.root(), press);
        switch (outcome) {
            case UpdateOutcome.Applied _, UpdateOutcome.Unchanged _ ->
                    requireWhole(library, printed.size(), wrong);
            case UpdateOutcome.Refused(String reason) -> wrong.add("refused: " + reason);
            case UpdateOutcome.NoRoom(String reason) -> wrong.add("no room: " + reason);
        }
    }

    private static void requireNothing(Library library, List<String> wrong) {
        for (DocumentKey key : SmallTown.entries()) {
            if (library.findDocument(key).isPresent()) {
                wrong.add(key + " is found, but no edition is shown");
            }
        }
        if (library.search(SmallTown.tree(1), LIMIT, ApplyEditions::viewer).total() > 0) {
            wrong.add("the search finds entries, but no edition is shown");
        }
    }

    private static void requireWhole(Library library, long number, List<String> wrong) {
        String tree = SmallTown.tree(number);
        for (DocumentKey key : SmallTown.entries()) {
            Optional<Bytes> document = library.findDocument(key);
            if (document.filter(it -> it.utf8().contains(tree)).isEmpty()) {
                wrong.add(key + " is not that of edition " + number);
            }
        }
        int found = library.search(tree, LIMIT, ApplyEditions::viewer).total();
        if (found != SmallTown.ENTRIES) {
            wrong.add("the search finds " + found + " entries of edition " + number);
        }
    }

    private static Library open(Disk disk) {
        return Library.open(disk, new HealthBoard(NOON), NOON, "drill");
    }

    private static Viewer viewer(Content content) {
        return Viewer.of(content, new KioskId("kiosk-07"), NOON.instant());
    }
}
