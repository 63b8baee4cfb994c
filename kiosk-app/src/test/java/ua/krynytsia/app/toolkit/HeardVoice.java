// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.toolkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.speech.Voice;

/// A voice for one test: keeps what it was given to say, and is silent at once.
public final class HeardVoice implements Voice {
    private final List<String> all = new CopyOnWriteArrayList<>();
    private final List<String> since = new CopyOnWriteArrayList<>();
    private volatile Language language = Language.UKRAINIAN;
    private volatile boolean isSpeaking;
    private volatile int percent;

    @Override
    public void say(String words, Language spoken) {
        all.add(words);
        since.add(words);
        language = spoken;
    }

    @Override
    public void stop() {
        since.clear();
        isSpeaking = false;
    }

    @Override
    public boolean isSpeaking() {
        return isSpeaking;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public void volume(int wanted) {
        percent = wanted;
    }

    /// As if it went on speaking until it is stopped.
    public void keepSpeaking() {
        isSpeaking = true;
    }

    public int volume() {
        return percent;
    }

    public Language language() {
        return language;
    }

    /// What was said since the last silence.
    public String now() {
        return String.join(" | ", since);
    }

    /// Everything so far.
    public List<String> all() {
        return new ArrayList<>(all);
    }
}
