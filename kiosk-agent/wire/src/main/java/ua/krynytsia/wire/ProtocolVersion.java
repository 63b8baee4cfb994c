// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// What is spoken between server, agent and app. History:
///
/// - 1 (2026-11): enrolment, manifest, snapshot, delta, media, sealed envelopes, health.
/// - 2 (2026-11): the field types from rich text to attachments, vocabularies, a resource's terms,
///   the showing of a rubric's entries. A health report says which version is understood.
/// - 3 (2026-11): commands and their reports, conditions and service view of a kiosk, the subject
///   and mender of a health signal; renewal of a kiosk's certificate, the server's address in the
///   root document, the audit of technicians, the mark of a doubtful clock, files attached to an
///   appeal; the mark of the envelopes kept, by which a restored server asks for what it lost;
///   emergency messages, the places nearest to a kiosk; the tiles of the home screen, what is told
///   on it, and that an edition is being taken in; the state of an appeal by number and PIN.
public final class ProtocolVersion {
    public static final int CURRENT = 3;

    private ProtocolVersion() {}
}
