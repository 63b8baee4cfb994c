// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.publishing;

import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.KioskId;
import ua.krynytsia.wire.LocalizedText;

/// What a terminal cannot show as it is meant, since its program is too old.
///
/// @param document `resource/…` or `form/…`
/// @param title of the resource or form
/// @param field the id of the field or question; empty where it is the whole resource
/// @param kind of the field, in words
public record Gap(
        KioskId kiosk,
        DocumentKey document,
        LocalizedText title,
        String field,
        LocalizedText kind) {}
