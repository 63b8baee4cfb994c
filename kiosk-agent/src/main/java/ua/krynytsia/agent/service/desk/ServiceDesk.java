// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditEntry;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView;

/// The technician's desk: shows how the kiosk is and carries out what is asked for, one thing at a
/// time, each in the audit before it is begun. Who asks has been let in already. Thread-safe.
public final class ServiceDesk {
    private static final Logger log = LoggerFactory.getLogger(ServiceDesk.class);
    private static final ServiceOutcome BUSY =
            Outcomes.failed(
                    "Попередня дія ще триває. Зачекайте кілька секунд і повторіть.",
                    "The action before is still going on. Wait some seconds and try again.");
    private static final ServiceOutcome FAILED =
            Outcomes.failed(
                    "Не вдалося. Подивіться несправності вгорі сторінки.",
                    "It did not work. See the faults at the top of the page.");

    private final List<Section> sections;
    private final Supplier<List<ServiceAction>> actions;
    private final Audit audit;
    private final Semaphore oneAtATime = new Semaphore(1);

    /// @param actions what may be asked for now; asked anew each time
    public ServiceDesk(List<Section> sections, Supplier<List<ServiceAction>> actions, Audit audit) {
        this.sections = List.copyOf(sections);
        this.actions = actions;
        this.audit = audit;
    }

    public ServiceView view() {
        return new ServiceView(
                sections.stream().map(Section::group).toList(),
                actions.get().stream().map(ServiceAction::shown).toList());
    }

    /// Empty where it is not offered.
    public Optional<ServiceAction> find(String id) {
        return actions.get().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /// Does it and says what came of it; empty where it is not offered.
    ///
    /// @param who as the audit names them
    public Optional<ServiceOutcome> carryOut(String who, String id) {
        return find(id).map(action -> carriedOut(who, action));
    }

    /// Notes how a test ended that the screen made by itself.
    public void tested(String who, String test, ServiceOutcome outcome) {
        audit.end(audit.begin(who, "test-" + test), outcome.isDone() ? "done" : "failed");
    }

    /// Collects something to be carried away, in the audit as `support-bundle`.
    public byte[] collected(String who, Supplier<byte[]> work) {
        AuditEntry entry = audit.begin(who, "support-bundle");
        byte[] content = work.get();
        audit.end(entry, "done");
        return content;
    }

    private ServiceOutcome carriedOut(String who, ServiceAction action) {
        AuditEntry entry = audit.begin(who, action.id());
        if (!oneAtATime.tryAcquire()) {
            audit.end(entry, "refused");
            return BUSY;
        }
        try {
            ServiceOutcome outcome = attempt(action);
            audit.end(entry, outcome.isDone() ? "done" : "failed");
            return outcome;
        } finally {
            oneAtATime.release();
        }
    }

    private static ServiceOutcome attempt(ServiceAction action) {
        try {
            return action.work().carryOut();
        } catch (AgentException e) {
            log.atWarn().setCause(e).addKeyValue("action", action.id()).log("an action failed");
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }
}
