// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.audit;

import java.time.Duration;
import java.util.List;
import ua.krynytsia.agent.supervise.Backoff;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Task;
import ua.krynytsia.agent.supervise.Wake;

/// Hands the audit over, the oldest first, until the server has it; after a failure later and
/// later, at most every five minutes.
public final class AuditDelivery implements Task {
    private static final int AT_ONCE = 50;
    private static final Duration CALM = Duration.ofMinutes(10);
    private static final Backoff AGAIN = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));

    private final Audit audit;
    private final AuditUplink uplink;
    private final Surroundings around;
    private final Wake bell = new Wake();

    public AuditDelivery(Audit audit, AuditUplink uplink, Surroundings around) {
        this.audit = audit;
        this.uplink = uplink;
        this.around = around;
        audit.watch(bell::ring);
    }

    /// Something may be delivered now, such as when the server answers again. Any thread.
    public void ring() {
        bell.ring();
    }

    @Override
    public void run() throws InterruptedException {
        for (int failures = 0; ; ) {
            failures = deliver() ? 0 : failures + 1;
            if (failures == 0) {
                bell.await(CALM);
            } else {
                around.sleeper().sleep(AGAIN.delay(failures, around.random()));
            }
        }
    }

    private boolean deliver() {
        List<AuditEntry> entries = audit.waiting(AT_ONCE);
        while (!entries.isEmpty()) {
            if (!uplink.deliver(entries)) {
                return false;
            }
            entries.forEach(entry -> audit.acknowledged(entry.id()));
            entries = audit.waiting(AT_ONCE);
        }
        return true;
    }
}
