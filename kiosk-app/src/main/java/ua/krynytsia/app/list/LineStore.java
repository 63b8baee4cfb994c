// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.list;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.util.Subscription;
import ua.krynytsia.app.link.AgentLink;
import ua.krynytsia.app.link.Answer;
import ua.krynytsia.app.link.ListQuery;
import ua.krynytsia.wire.local.EntryLine;
import ua.krynytsia.wire.local.EntryPage;

/// The lines of one list as far as they were asked for, page by page.
final class LineStore {
    private static final int PAGE = 50;

    private final AgentLink link;
    private final String resource;
    private final Watcher watcher;
    private final Map<Integer, EntryLine> lines = new HashMap<>();
    private final Map<Integer, Subscription> asked = new HashMap<>();
    private ListQuery wanted = ListQuery.ALL;

    LineStore(AgentLink link, String resource, Watcher watcher) {
        this.link = link;
        this.resource = resource;
        this.watcher = watcher;
    }

    /// Begins another list.
    void begin(ListQuery another) {
        wanted = another;
        close();
        lines.clear();
        ask(0);
    }

    /// A new edition: asks again for every page in hand; what is shown stays until the answer.
    void renew() {
        Set<Integer> pages = new HashSet<>(asked.keySet());
        pages.add(0);
        close();
        pages.forEach(this::ask);
    }

    /// The line at this place; where it is not in hand yet, its page is asked for.
    Optional<EntryLine> line(int index) {
        EntryLine line = lines.get(index);
        if (line == null && !asked.containsKey(index / PAGE)) {
            ask(index / PAGE);
        }
        return Optional.ofNullable(line);
    }

    void close() {
        asked.values().forEach(Subscription::unsubscribe);
        asked.clear();
    }

    private void ask(int page) {
        asked.put(
                page,
                link.entries(resource, wanted, page * PAGE, PAGE, answer -> came(page, answer)));
    }

    private void came(int page, Answer<EntryPage> answer) {
        if (answer instanceof Answer.Ready<EntryPage>(EntryPage found)) {
            lines.keySet().removeIf(index -> index >= found.total() || index / PAGE == page);
            for (int i = 0; i < found.lines().size(); i++) {
                lines.put(found.offset() + i, found.lines().get(i));
            }
            watcher.came(found);
        } else {
            asked.remove(page);
            watcher.failed(answer instanceof Answer.Missing<EntryPage>);
        }
    }

    /// Told of each answer.
    interface Watcher {
        void came(EntryPage page);

        /// @param isGone whether asking again would not help
        void failed(boolean isGone);
    }
}
