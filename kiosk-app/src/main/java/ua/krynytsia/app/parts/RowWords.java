// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.parts;

import ua.krynytsia.app.i18n.Words;
import ua.krynytsia.wire.LocalizedText;

enum RowWords implements Words {
    FROM_HERE("{0} звідси", "{0} from here");

    private final LocalizedText text;

    RowWords(String ukrainian, String english) {
        text = LocalizedText.of(ukrainian, english);
    }

    @Override
    public LocalizedText text() {
        return text;
    }
}
