// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import ua.krynytsia.app.i18n.Language;

/// Phrases that a person has spoken: WAV files of 16-bit samples, one for each phrase and language,
/// named by the phrase in small letters with hyphens for everything else, such as
/// `uk/озвучення-увімкнено.wav`. What has no file is said by the engine.
///
/// @param folder with a folder for each language
public record PreparedSounds(Path folder) {
    private static final int LONGEST = 80;

    Optional<Path> find(String phrase, Language language) {
        Path file = folder.resolve(language.tag()).resolve(name(phrase) + ".wav");
        return Optional.of(file).filter(Files::isRegularFile);
    }

    static String name(String phrase) {
        String name =
                phrase.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{Nd}ʼ]+", "-")
                        .replaceAll("^-|-$", "");
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
