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
import ua.krynytsia.server.catalogue.workflow.MoveOutcome;
import ua.krynytsia.server.catalogue.workflow.Revision;
import ua.krynytsia.server.fleet.KioskView;
import ua.krynytsia.server.publishing.Gap;
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
    public record Documents(Set<DocumentKey> keys) {
        private static final int MOST = 500;

        public Documents {
            keys = Set.copyOf(keys);
            if (keys.isEmpty() || keys.size() > MOST) {
                throw new WireException("name 1 to 500 documents");
            }
        }
    }

    /// @param edition the one that rolls out
    public record OnItsWay(EditionNumber edition) {}

    /// @param gaps what terminals cannot show
    public record Gaps(List<Gap> gaps) {}

    /// Why nothing was published: any of [Gaps], [OnItsWay], [Behind].
    public record Kept(
            Optional<List<Gap>> gaps,
            Optional<EditionNumber> edition,
            Optional<EditionNumber> proven) {}

    /// @param proven the highest edition that terminals have and this server has forgotten
    public record Behind(Optional<EditionNumber> proven) {}

    public record Entry(ua.krynytsia.wire.content.Entry entry, long revision) {
        static Entry of(StoredEntry stored) {
            return new Entry(stored.entry(), stored.revision());
        }
    }

    /// @param expectedRevision the one that was read; 0 for a new entry
    public record EntryChange(ua.krynytsia.wire.content.Entry entry, long expectedRevision) {}

    public record OldEntry(
            ua.krynytsia.wire.content.Entry entry,
            long revision,
            Instant changed,
            String changedBy) {
        static OldEntry of(Revision revision) {
            return new OldEntry(
                    revision.entry(), revision.number(), revision.changed(), revision.changedBy());
        }
    }

    /// @param to `draft`, `review`, `published`, `withdrawn`, or `purged`: withdrawn for good
    /// @param expectedRevision the one that was read
    public record Step(String to, long expectedRevision) {}

    /// @param result `done`, `conflict`, `no-way`, `referred`, `invalid` or `unknown`
    /// @param referrers who refers to the entry, as `entry/resource/id field`
    public record Stepped(String result, List<String> referrers, List<Problem> problems) {
        static Stepped of(MoveOutcome outcome) {
            return switch (outcome) {
                case MoveOutcome.Done() -> new Stepped("done", List.of(), List.of());
                case MoveOutcome.Conflict(_) -> new Stepped("conflict", List.of(), List.of());
                case MoveOutcome.NoWay(_) -> new Stepped("no-way", List.of(), List.of());
                case MoveOutcome.Referred(var referrers) ->
                        new Stepped(
                                "referred",
                                referrers.stream()
                                        .map(it -> it.entry().value() + " " + it.field())
                                        .toList(),
                                List.of());
                case MoveOutcome.Invalid(var problems) ->
                        new Stepped("invalid", List.of(), problems);
                case MoveOutcome.Unknown() -> new Stepped("unknown", List.of(), List.of());
            };
        }
    }

    public record Problems(List<Problem> problems) {}

    public record EnrolmentWish(KioskId kiosk) {}

    /// @param kiosks whose certificate the authority in force issued
    public record Holders(List<KioskId> kiosks) {}

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
