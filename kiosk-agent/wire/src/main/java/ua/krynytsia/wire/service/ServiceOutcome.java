// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.service;

import java.util.Optional;
import ua.krynytsia.wire.LocalizedText;

/// What came of something a technician asked for.
///
/// @param qr words to be shown as a QR code, such as a short support report
public record ServiceOutcome(boolean isDone, LocalizedText words, Optional<String> qr) {}
