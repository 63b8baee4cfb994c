// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.io.PrintWriter;
import java.util.List;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.disk.DiskException;
import ua.krynytsia.provisioning.drill.kiosk.SmallPress;
import ua.krynytsia.wire.local.Draft;

/// Fills, tries, empties, tries again, and counts.
final class Rounds {
    private static final List<Long> LEFT_FREE =
            List.of(0L, 4096L, 8192L, 16_384L, 32_768L, 131_072L, 1L << 20);
    private static final int TIMES = 2;

    private final SmallDisk disk;
    private final PrintWriter out;
    private int attempts;
    private int refused;
    private int wrong;

    Rounds(SmallDisk disk, PrintWriter out) {
        this.disk = disk;
        this.out = out;
        out.printf("%-22s %9s %8s %6s%n", "scenario", "attempts", "refused", "wrong");
    }

    void run(Trial trial, FullKiosk kiosk) {
        int attemptsBefore = attempts;
        int refusedBefore = refused;
        int wrongBefore = wrong;
        withRoom(trial, kiosk);
        for (int time = 0; time < TIMES; time++) {
            for (long free : LEFT_FREE) {
                disk.fill(free);
                withoutRoom(trial, kiosk, free);
                disk.empty();
                withRoom(trial, kiosk);
            }
        }
        if (refused == refusedBefore) {
            complain(trial, "was never refused: this shows nothing");
        }
        out.printf(
                "%-22s %9d %8d %6d%n",
                trial.title(),
                attempts - attemptsBefore,
                refused - refusedBefore,
                wrong - wrongBefore);
        out.flush();
    }

    /// After all the others have filled the disk too.
    void lookAgain(List<? extends Trial> trials, FullKiosk kiosk) {
        trials.forEach(trial -> trial.lost(kiosk).forEach(it -> complain(trial, it)));
    }

    /// The kiosk starts on a disk that takes no writes.
    void readOnly(FullKiosk kiosk, SmallPress press, Draft draft) {
        kiosk.load(press);
        kiosk.probe();
        attempts++;
        try {
            kiosk.outbox().accept(draft);
            wrong++;
            out.println("  read-only: an appeal was accepted");
        } catch (DiskException _) {
            refused++;
        }
        if (kiosk.library().content().isEmpty() || !kiosk.tells()) {
            wrong++;
            out.println("  read-only: nothing is shown, or nobody is told");
        }
        out.println("read-only from the start: an edition is shown, an appeal is refused");
    }

    String counts() {
        return String.format(
                "%,d attempts, %,d refused for want of room, %,d wrong", attempts, refused, wrong);
    }

    boolean isHeld() {
        return wrong == 0;
    }

    private void withoutRoom(Trial trial, FullKiosk kiosk, long free) {
        attempts++;
        switch (attempt(trial, kiosk)) {
            case Trial.Attempt.Done _ -> {}
            case Trial.Attempt.Refused(boolean isTold) -> {
                refused++;
                if (!kiosk.tells()) {
                    kiosk.probe();
                }
                if (!kiosk.tells()) {
                    complain(trial, "no signal with " + free + " bytes free");
                }
                if (!isTold) {
                    complain(trial, "whoever asked was not told why");
                }
            }
        }
        trial.lost(kiosk).forEach(it -> complain(trial, it));
    }

    private void withRoom(Trial trial, FullKiosk kiosk) {
        attempts++;
        kiosk.probe();
        switch (attempt(trial, kiosk)) {
            case Trial.Attempt.Done _ -> {}
            case Trial.Attempt.Refused _ -> complain(trial, "refused although there is room");
        }
        kiosk.probe();
        kiosk.log().check();
        if (kiosk.tells()) {
            complain(trial, "a signal stays although there is room");
        }
        trial.lost(kiosk).forEach(it -> complain(trial, it));
    }

    private static Trial.Attempt attempt(Trial trial, FullKiosk kiosk) {
        try {
            return trial.attempt(kiosk);
        } catch (AgentException _) {
            return new Trial.Attempt.Refused(true);
        }
    }

    private void complain(Trial trial, String what) {
        wrong++;
        out.println("  " + trial.title() + ": " + what);
    }
}
