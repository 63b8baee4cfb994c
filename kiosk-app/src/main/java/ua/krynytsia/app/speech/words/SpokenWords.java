// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech.words;

import ua.krynytsia.app.i18n.Language;

/// Writes a text out for a voice: «09:30» as «девʼята тридцять», «вул.» as «вулиця», «250 ₴» as
/// «двісті пʼятдесят гривень». What it does not know it leaves as it is. One thread at a time: the
/// number formats of ICU are not shared.
public final class SpokenWords {
    private final Ukrainian ukrainian = new Ukrainian();
    private final English english = new English();

    /// As said in this language, in one line.
    public String say(Language language, String written) {
        String plain = Signs.plain(written);
        String said =
                switch (language) {
                    case UKRAINIAN -> ukrainian.say(plain);
                    case ENGLISH -> english.say(plain);
                };
        return Signs.tidy(said);
    }
}
