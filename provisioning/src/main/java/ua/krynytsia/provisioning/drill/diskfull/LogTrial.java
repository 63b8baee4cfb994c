// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.diskfull;

import java.util.List;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.SignalLog;

/// A signal comes and is written down. Telemetry is what goes first, so a line may be lost, but not
/// without a word; what was written last is there.
final class LogTrial implements Trial {
    private int lines;
    private boolean isWritten;

    @Override
    public String title() {
        return "rotate log";
    }

    @Override
    public Attempt attempt(FullKiosk kiosk) {
        lines++;
        kiosk.health().raise(HealthCode.READER_ABSENT, "reader-" + lines);
        SignalLog log = kiosk.log();
        log.check();
        isWritten = !kiosk.health().holds(HealthCode.TELEMETRY_DROPPED);
        return isWritten ? new Attempt.Done() : new Attempt.Refused(true);
    }

    @Override
    public List<String> lost(FullKiosk kiosk) {
        boolean isThere =
                kiosk.log().lines().stream().anyMatch(it -> it.endsWith("reader-" + lines));
        return !isWritten || isThere ? List.of() : List.of("line " + lines + " is gone");
    }
}
