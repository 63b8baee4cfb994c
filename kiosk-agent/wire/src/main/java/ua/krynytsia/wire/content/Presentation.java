// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.content;

import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.Require;

/// How a section, resource or form introduces itself: its name, one sentence under it, the name of
/// an icon of the kiosk's icon family (`local_hospital`; an unknown one is drawn as a plain sign)
/// and its place among its neighbours, lowest first.
public record Presentation(LocalizedText title, LocalizedText lead, String icon, int order) {
    public Presentation {
        Require.that(!title.isBlank(), "a title must not be empty");
        title.byLanguage().values().forEach(text -> Require.atMost("title", 254, text));
        lead.byLanguage().values().forEach(text -> Require.atMost("lead", 1000, text));
        Require.atMost("icon", 64, icon);
    }
}
