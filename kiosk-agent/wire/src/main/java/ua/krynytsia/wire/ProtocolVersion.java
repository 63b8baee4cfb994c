// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

/// What is spoken between server, agent and app. History:
///
/// - 1 (2026-11): enrolment, manifest, snapshot, delta, media, sealed envelopes, health.
public final class ProtocolVersion {
    public static final int CURRENT = 1;

    private ProtocolVersion() {}
}
