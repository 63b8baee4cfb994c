// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.alerts;

import java.time.Clock;
import java.util.List;
import ua.krynytsia.server.audit.Audit;
import ua.krynytsia.server.store.Store;

/// The feature as a whole.
public record AlertDesk(Alerts alerts, Feeds feeds, AlertBoards boards) {
    public static AlertDesk open(
            Store store, Audit audit, AlertKey key, List<Feeds.Name> names, Clock clock) {
        var alerts = new Alerts(store, audit, clock);
        var feeds = new Feeds(store, alerts, clock, names);
        return new AlertDesk(alerts, feeds, new AlertBoards(store, feeds, key, clock));
    }
}
