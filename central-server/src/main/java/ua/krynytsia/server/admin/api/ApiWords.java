// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.admin.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.krynytsia.rules.content.Problem;
import ua.krynytsia.server.appeals.AppealLine;
import ua.krynytsia.server.catalogue.StoredEntry;
import ua.krynytsia.server.fleet.KioskView;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.fleet.HealthReport;

/// What [ApiService] hears and says, as JSON.
public final class ApiWords {
    private ApiWords() {}

    /// @param changed false where nothing differed from the live edition
    public record Publication(EditionNumber number, boolean changed) {}

    public record EarlierEdition(EditionNumber number) {}

    /// @param keys at least one, at most 500
    public record Withdrawal(Set<DocumentKey> keys) {
        private static final int MOST = 500;

        public Withdrawal {
            keys = Set.copyOf(keys);
            if (keys.isEmpty() || keys.size() > MOST) {
                throw new WireException("a withdrawal names 1 to 500 documents");
            }
        }
    }

    /// @param proven the highest edition that terminals have and this server has forgotten
    public record Behind(Optional<EditionNumber> proven) {}

    public record Entry(ua.krynytsia.wire.content.Entry entry, long revision) {
        static Entry of(StoredEntry stored) {
            return new Entry(stored.entry(), stored.revision());
        }
    }

    /// @param expectedRevision the one that was read; 0 for a new entry
    public record EntryChange(ua.krynytsia.wire.content.Entry entry, long expectedRevision) {}

    public record Problems(List<Problem> problems) {}

    public record EnrolmentWish(KioskId kiosk) {}

    /// @param state `online`, `late`, `offline` or `unknown`
    /// @param received when the report came, by this server's clock
    /// @param report the terminal's own words
    public record Kiosk(
            KioskId kiosk,
            boolean enrolled,
            String state,
            Optional<Instant> received,
            Optional<HealthReport> report) {
        static Kiosk of(KioskView view) {
            return new Kiosk(
                    view.kiosk(),
                    view.isEnrolled(),
                    view.state().name().toLowerCase(Locale.ROOT),
                    view.latest().map(KioskView.Received::at),
                    view.latest().map(KioskView.Received::report));
        }
    }

    /// @param count of all, also of those not listed
    public record Appeals(int count, List<Appeal> appeals) {}

    public record Appeal(
            UUID id, Optional<String> number, Instant registered, Optional<String> trouble) {
        static Appeal of(AppealLine line) {
            return new Appeal(
                    line.id(),
                    line.number(),
                    line.times().registered(),
                    line.trouble().map(trouble -> trouble.code()));
        }
    }
}
