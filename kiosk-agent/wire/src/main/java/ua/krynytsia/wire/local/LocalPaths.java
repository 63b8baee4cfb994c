// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

/// The requests of the agent's loopback port. Each needs `Authorization: Bearer` with the token of
/// [LocalAccess]; 401 means that the agent has started anew and the token is to be read again. Only
/// [#STATUS_PAGE] and [#METRICS], which hold nothing personal, are open to anyone on the machine.
///
/// | request | body → answer |
/// |---|---|
/// | `GET` [#STATE] | → [LocalState] |
/// | `GET` [#HOME] | → [Home] |
/// | `GET` [#DOCUMENT]`section/culture` | → the document's JSON, verbatim; 404 |
/// | `GET` [#CATALOGUE] | → [Catalogue] |
/// | `GET` [#SECTION] | → [SectionContents]; 404 |
/// | `GET` [#ENTRIES]`?offset=0&limit=20&district=…&facet=level:lyceum` | → [EntryPage], by the Ukrainian alphabet, a rubric by time, unless `sort` says otherwise by the word of a [ListOrder]; `limit` 1–100; `district` a district's id or `outside`; `facet` any number of times, a field and a value of [Facet] |
/// | `GET` [#ENTRIES]`?q=…&sort=alphabet` | → [EntryPage] of the entries of this resource that are the answer to a query, the best first unless sorted; with all of the above |
/// | `GET` [#NEAREST]`?limit=5` | → [NearestPlaces] of the resource's entries with a place; `limit` 1–100; 404 |
/// | `GET` [#LINES]`?entry=officials/koval&entry=…` | → [EntryPage] of the named entries that are there, at most 100 |
/// | `GET` [#REFERRING] | → [SearchAnswer] of the entries of other resources that refer to this one, at most 5 lines of each |
/// | `GET` [#STREETS]`?q=перея&limit=8` | → [EntryPage] of the streets that are or were called so, each word from its beginning; `limit` 1–50 |
/// | `GET` [#STREET] | → [StreetView]; 404 |
/// | `GET` [#SEARCH]`?q=…&limit=20` | → [SearchAnswer]; `limit` 1–100 lines of each group |
/// | `GET` [#MAP] | → [MapContents] |
/// | `GET` [#MEDIA] | → the bytes of a picture; 404 |
/// | `POST` [#SUBMISSIONS] | [Draft] → 201 [SubmittedReceipt], after the envelope is safe on disk; the same `id` gives the same receipt; 422 [Refusal] |
/// | `POST` [#TRACKING] | [ua.krynytsia.wire.tracking.TrackingQuestion] → [ua.krynytsia.wire.tracking.TrackingAnswer], the server's own; 503 without a body where the server does not answer within ten seconds or this kiosk is not enrolled. Neither question nor answer is kept or logged |
/// | `PUT` [#ATTACHMENT]`?draft=…` | a JPEG, PNG, PDF or MP4 of at most 10 MiB whose SHA-256 is `{hash}`, for the [Draft] of that id → 201, or 200 where it is there already: the [ua.krynytsia.wire.AttachedFile] that the draft is to name, after it is safe on disk, sealed; 413, 415, 422, 507 [Refusal]; erased after an hour without the draft |
/// | `POST` [#RATINGS] | [Rating] → 204; of one visit only the last about a document counts; 404 |
/// | `POST` [#BEAT] | [Beat] → 204 |
/// | `PUT` [#PICTURE] | `image/png`, at most 8 MiB, or no body with `Krynytsia-Refused: touched` (or `form`) → 204; the answer to `picture-wanted` |
/// | `POST` [#SERVICE_SESSIONS] | [ServicePin] → 201 [ServiceSession]; 403 [Refusal] for a wrong PIN, no card within a minute before, or too many attempts |
/// | `DELETE` [#SERVICE_SESSIONS] | → 204; the technician is done |
/// | `GET` [#SERVICE_VIEW] | → [ServiceView]; like all that follow with the session's header, 403 without |
/// | `POST` [#SERVICE_ACTION] | → [ServiceOutcome]; 404 for an action that is not offered |
/// | `POST` [#SERVICE_RESULT] | [ServiceOutcome] of a test that the screen made itself (touch, colours, sound) → 204; goes into the audit |
/// | `GET` [#SERVICE_BUNDLE] | → `application/zip`, the support bundle, for the command line |
/// | `GET` [#METRICS] | → Prometheus' text format 0.0.4 |
/// | `POST` [#PRINT] | [PrintJob] → 202, it is on its way; 409 [Refusal] where no receipt can come out now, and why |
/// | `POST` [#SLOTS] | → 201 [ua.krynytsia.wire.fleet.SignedSlot], open for ten minutes, online or not; 409 [Refusal] while three are open, or before enrolment |
/// | `GET` [#EVENTS] | server-sent events, each `data:` the JSON of a [LocalEvent]; the current edition, connection and condition come first; a comment line at least every 15 s |
public final class LocalPaths {
    public static final String STATE = "/v1/state";
    public static final String HOME = "/v1/home";
    public static final String DOCUMENT = "/v1/documents/";
    public static final String CATALOGUE = "/v1/catalogue";
    public static final String SECTION = "/v1/sections/{id}";
    public static final String ENTRIES = "/v1/resources/{id}/entries";
    public static final String NEAREST = "/v1/resources/{id}/nearest";
    public static final String LINES = "/v1/lines";
    public static final String REFERRING = "/v1/resources/{id}/entries/{entry}/referring";
    public static final String STREETS = "/v1/streets";
    public static final String STREET = "/v1/streets/{id}";
    public static final String SEARCH = "/v1/search";
    public static final String MAP = "/v1/map";
    public static final String MEDIA = "/v1/media/{hash}";
    public static final String SUBMISSIONS = "/v1/submissions";
    public static final String TRACKING = "/v1/appeals/tracking";
    public static final String ATTACHMENT = "/v1/attachments/{hash}";

    /// The query parameter of [#ATTACHMENT] that names the draft.
    public static final String ATTACHMENT_DRAFT = "draft";

    public static final String RATINGS = "/v1/ratings";
    public static final String BEAT = "/v1/beat";
    public static final String PICTURE = "/v1/pictures/{command}";
    public static final String SERVICE_SESSIONS = "/v1/service/sessions";
    public static final String SERVICE_VIEW = "/v1/service/view";
    public static final String SERVICE_ACTION = "/v1/service/actions/{id}";
    public static final String SERVICE_RESULT = "/v1/service/results/{test}";

    public static final String SERVICE_BUNDLE = "/v1/service/bundle";

    /// The header of [#PICTURE] that says why there is none: `touched` within the last five
    /// minutes, or a `form` is open.
    public static final String PICTURE_REFUSED = "Krynytsia-Refused";

    public static final String SLOTS = "/v1/slots";
    public static final String PRINT = "/v1/receipts/print";
    public static final String EVENTS = "/v1/events";
    public static final String STATUS_PAGE = "/status";
    public static final String METRICS = "/metrics";

    private LocalPaths() {}
}
