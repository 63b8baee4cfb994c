// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.fleet;

/// The requests of the fleet port. Every one but [#ENROL] needs the kiosk's client certificate,
/// whose common name is the [ua.krynytsia.wire.KioskId]. An answer 429 or 503 may say by
/// `Retry-After` how long the kiosk is to wait.
///
/// | request | body → answer |
/// |---|---|
/// | `POST` [#ENROL] | [EnrolmentRequest] → [EnrolmentReply]; 403 for a used, expired or foreign token |
/// | `PUT` [#CERTIFICATE] | [RenewalRequest] → [RenewalReply]; idempotent by the key asked for; 429 where a kiosk asks too often |
/// | `GET` [#EVENTS] | server-sent events; `event: edition`, `data:` the number of the edition now wanted; sent once at connection and at each publication; `event: command`: there is something to do; `event: alerts`: there is another board of alerts; a comment line at least every 15 s |
/// | `GET` [#MANIFEST] | → [SignedManifest] of the edition this kiosk should show; 404 while there is none |
/// | `GET` [#SNAPSHOT] | → `application/zstd`, the whole edition in the frames of `rules.edition` |
/// | `GET` [#DELTA] | → what changed since `{from}`, with the signed manifest of `{number}` in it, as `rules.edition.Patch`; 404 where a snapshot is cheaper |
/// | `GET` [#ROOT] | → [SignedRoot] of that version; 404 while there is none |
/// | `GET` [#MEDIA] | → the bytes whose SHA-256 is `{hash}`; ranges allowed |
/// | `PUT` [#ENVELOPE] | [SealedEnvelope] → [Acknowledgement]; idempotent by id |
/// | `PUT` [#KEPT] | [EnvelopeList] of acknowledged envelopes → [EnvelopeList] of those that the server lost |
/// | `PUT` [#RETURNED] | [ReturnedEnvelope] → [Acknowledgement]; idempotent by id; with the first moment where the kept word is the server's own |
/// | `POST` [#TRACKING] | [ua.krynytsia.wire.tracking.TrackingQuestion] → [ua.krynytsia.wire.tracking.TrackingAnswer]; 200 for a wrong pair and for too many attempts, too, so that no other 404 or 429 is taken for them |
/// | `PUT` [#HEALTH] | [HealthReport] → 204, or [HealthAnswer] to one that names the envelopes kept |
/// | `PUT` [#ATTACHMENT] | `application/octet-stream`, a [SealedAttachment] and the sealed bytes after it → [ReceivedAttachment]; idempotent by `{reference}`, before or after the envelope that names it; 413 where it is longer than 10 MiB sealed, 507 where the server has no room for it |
/// | `GET` [#ATTACHMENT] | → [ReceivedAttachment] where the server has it; 404 |
/// | `GET` [#COMMANDS] | → [PendingCommands]: what has not ended and is not past its deadline |
/// | `PUT` [#COMMAND_STATE] | [CommandReport] → 204; idempotent, a late or backward one changes nothing |
/// | `PUT` [#COMMAND_RESULT] | `image/png` or `application/zip`, at most 8 MiB → 204: what the command was to bring, before its end is reported |
/// | `GET` [#ALERTS] | → [ua.krynytsia.wire.alert.SignedAlerts], made within the last ten seconds |
/// | `PUT` [#AUDIT] | [ua.krynytsia.wire.service.ServiceAudit] → 204; idempotent by the ids of its entries |
/// | `PUT` [#QUERIES] | [UnansweredQueries] → 204; the whole list each time it changes |
/// | `PUT` [#RATINGS] | [RatingCounts] → 204; idempotent |
public final class FleetPaths {
    public static final String ENROL = "/fleet/v1/enrol";
    public static final String CERTIFICATE = "/fleet/v1/certificate";
    public static final String EVENTS = "/fleet/v1/events";
    public static final String MANIFEST = "/fleet/v1/manifest";
    public static final String SNAPSHOT = "/fleet/v1/editions/{number}/snapshot";
    public static final String DELTA = "/fleet/v1/editions/{number}/delta/{from}";
    public static final String ROOT = "/fleet/v1/roots/{version}";
    public static final String MEDIA = "/fleet/v1/media/{hash}";
    public static final String ENVELOPE = "/fleet/v1/envelopes/{id}";
    public static final String KEPT = "/fleet/v1/kept";
    public static final String RETURNED = "/fleet/v1/envelopes/{id}/returned";
    public static final String TRACKING = "/fleet/v1/appeals/tracking";
    public static final String ATTACHMENT = "/fleet/v1/attachments/{reference}";
    public static final String QUERIES = "/fleet/v1/queries";
    public static final String RATINGS = "/fleet/v1/ratings";
    public static final String COMMANDS = "/fleet/v1/commands";
    public static final String COMMAND_STATE = "/fleet/v1/commands/{id}/state";
    public static final String COMMAND_RESULT = "/fleet/v1/commands/{id}/result";
    public static final String ALERTS = "/fleet/v1/alerts";
    public static final String AUDIT = "/fleet/v1/audit";
    public static final String HEALTH = "/fleet/v1/health";

    /// The event of [#EVENTS] that names the edition now wanted.
    public static final String EDITION_EVENT = "edition";

    /// The event of [#EVENTS] that says that [#COMMANDS] has something new.
    public static final String COMMAND_EVENT = "command";

    /// The event of [#EVENTS] that says that [#ALERTS] is to be asked.
    public static final String ALERTS_EVENT = "alerts";

    private FleetPaths() {}
}
