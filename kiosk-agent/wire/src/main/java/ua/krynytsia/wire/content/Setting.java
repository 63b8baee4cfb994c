// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import ua.krynytsia.wire.DocumentKey;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// Words and pictures of the kiosk itself, for instance `setting/city`: the city's name, the phone
/// of its service, the picture of the attract screen.
public record Setting(
        String id, Map<String, LocalizedText> texts, Map<String, MediaReference> media)
        implements Document {
    public Setting {
        Require.slug("setting id", id);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        media = Collections.unmodifiableMap(new TreeMap<>(media));
    }

    @Override
    public DocumentKey key() {
        return DocumentKey.setting(id);
    }
}
