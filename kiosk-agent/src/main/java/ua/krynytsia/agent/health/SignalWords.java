// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import ua.krynytsia.wire.LocalizedText;

/// The words of `signals.properties`, read once.
final class SignalWords {
    private static final Properties WORDS = read();

    private SignalWords() {}

    static LocalizedText meaning(HealthCode code) {
        return text(code.code());
    }

    static LocalizedText remedy(HealthCode code) {
        return text(code.code() + ".mend");
    }

    private static LocalizedText text(String key) {
        return LocalizedText.of(word(key + ".uk"), word(key + ".en"));
    }

    private static String word(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), () -> "no words for " + key);
    }

    private static Properties read() {
        var words = new Properties();
        try (InputStream in = SignalWords.class.getResourceAsStream("signals.properties")) {
            Objects.requireNonNull(in, "signals.properties is not in the program");
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new IllegalStateException("signals.properties cannot be read", e);
        }
    }
}
