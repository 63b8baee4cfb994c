// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.audit;

import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import ua.krynytsia.server.store.Store;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.service.ServiceAudit;

/// What technicians did at the terminals enters the audit, each deed once: the table `service_deed`
/// remembers which. The row says `kiosk-01: Olena`, `service-restart-app`, the outcome and when the
/// kiosk says it was.
public final class ServiceDeeds {
    private static final int LONGEST = 64;

    private final Store store;
    private final Audit audit;
    private final Clock clock;

    public ServiceDeeds(Store store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    public void accept(ServiceAudit said) {
        store.write(handle -> {
            for (ServiceAudit.Deed deed : said.deeds()) {
                accept(handle, said.kiosk(), deed);
            }
            return said;
        });
    }

    private void accept(Handle handle, KioskId kiosk, ServiceAudit.Deed deed) {
        boolean isKnown =
                handle.createQuery("select count(*) from service_deed where id = :id")
                                .bind("id", deed.id().toString())
                                .mapTo(Integer.class)
                                .one()
                        > 0;
        if (isKnown) {
            return;
        }
        handle.createUpdate(
                        """
                        insert into service_deed (id, kiosk, at, received)
                        values (:id, :kiosk, :at, :now)\
                        """)
                .bind("id", deed.id().toString())
                .bind("kiosk", kiosk.value())
                .bind("at", deed.at())
                .bind("now", clock.instant())
                .execute();
        String who = clip(kiosk.value() + ": " + deed.who());
        List<String> fields = List.of(deed.outcome(), deed.at().toString());
        audit.record(
                handle, who, new Deed(clip("service-" + deed.action()), kiosk.value(), fields));
    }

    private static String clip(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
