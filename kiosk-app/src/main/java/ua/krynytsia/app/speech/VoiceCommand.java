// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import ua.krynytsia.app.i18n.Language;

/// The program that speaks, as its words on a command line: it reads UTF-8 text from standard input
/// to its end and writes a WAV of 16-bit samples to standard output. `{language}` stands for `uk`
/// or `en`. It is started without a shell.
///
/// @param words program and arguments
public record VoiceCommand(List<String> words) {
    /// Debian's `espeak-ng`.
    public static final VoiceCommand ESPEAK =
            VoiceCommand.parse("espeak-ng -v {language} -s 150 --stdin --stdout");

    private static final String LANGUAGE = "{language}";

    public VoiceCommand {
        words = List.copyOf(words);
    }

    /// @throws IllegalArgumentException where there is no program in it
    public static VoiceCommand parse(String line) {
        if (line.isBlank()) {
            throw new IllegalArgumentException("a voice needs a program");
        }
        return new VoiceCommand(List.of(line.strip().split("\\s+")));
    }

    List<String> arguments(Language language) {
        return words.stream().map(word -> word.replace(LANGUAGE, language.tag())).toList();
    }

    /// The spelling that this program reads best: espeak-ng takes the Ukrainian apostrophe for a
    /// sign, spells the word letter by letter and gets it right without.
    String spelling(String text) {
        return program().endsWith("espeak-ng") ? text.replace("ʼ", "") : text;
    }

    /// Whether the program is on the path.
    boolean isInstalled() {
        if (program().contains(File.separator)) {
            return Files.isExecutable(Path.of(program()));
        }
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program())));
    }

    private String program() {
        return words.getFirst();
    }
}
