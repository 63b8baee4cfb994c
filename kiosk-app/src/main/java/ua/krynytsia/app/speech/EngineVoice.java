// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.speech;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.app.i18n.Language;
import ua.krynytsia.app.speech.words.SpokenWords;

/// A voice that is a program of its own: a process for each phrase, its samples played as they
/// come. Prepared sounds are played instead where there are any. The words go to the program's
/// standard input, never to its arguments, to a file or to the log.
public final class EngineVoice implements Voice {
    private static final Logger log = LoggerFactory.getLogger(EngineVoice.class);
    private static final int MOST_WAITING = 40;
    private static final int PARTS = 50;
    private static final double FULL = 100;

    private final VoiceCommand command;
    private final Optional<PreparedSounds> prepared;
    private final SoundOut out;
    private final Executor waiting;
    private final boolean isThere;
    private final Deque<Phrase> phrases = new ArrayDeque<>();
    private Optional<SpokenWords> spoken = Optional.empty();
    private Optional<Phrase> now = Optional.empty();
    private Optional<Process> process = Optional.empty();
    private Optional<SoundOut.Track> track = Optional.empty();
    private boolean isWorking;
    private long turn;
    private volatile int percent = 60;

    /// @param waiting a thread for each task
    EngineVoice(
            VoiceCommand command,
            Optional<PreparedSounds> prepared,
            SoundOut out,
            Executor waiting) {
        this.command = command;
        this.prepared = prepared;
        this.out = out;
        this.waiting = waiting;
        isThere = command.isInstalled();
        if (!isThere) {
            log.atWarn().addKeyValue("program", command.words().getFirst()).log("no voice");
        }
    }

    /// Through the machine's own sound card.
    ///
    /// @param waiting a thread for each task
    public static EngineVoice of(
            VoiceCommand command, Optional<PreparedSounds> prepared, Executor waiting) {
        return new EngineVoice(command, prepared, new SoundCard(), waiting);
    }

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public void volume(int wanted) {
        percent = Math.clamp(wanted, 0, 100);
    }

    @Override
    public synchronized void say(String words, Language language) {
        if (!isThere || words.isBlank() || phrases.size() >= MOST_WAITING) {
            return;
        }
        phrases.add(new Phrase(words, language));
        if (!isWorking) {
            isWorking = true;
            waiting.execute(this::work);
        }
    }

    @Override
    public synchronized void stop() {
        turn++;
        phrases.clear();
        now = Optional.empty();
        process.ifPresent(Process::destroyForcibly);
        track.ifPresent(SoundOut.Track::silence);
    }

    @Override
    public synchronized boolean isSpeaking() {
        return now.isPresent() || !phrases.isEmpty();
    }

    private void work() {
        Optional<Phrase> next = next();
        while (next.isPresent()) {
            try {
                speak(next.get());
            } catch (IOException e) {
                log.atDebug().addKeyValue("reason", e.getMessage()).log("not said");
            } finally {
                finished();
            }
            next = next();
        }
    }

    private synchronized Optional<Phrase> next() {
        now = Optional.ofNullable(phrases.poll()).map(phrase -> phrase.at(turn));
        isWorking = now.isPresent();
        return now;
    }

    private synchronized void finished() {
        process.ifPresent(Process::destroyForcibly);
        process = Optional.empty();
        track = Optional.empty();
        now = Optional.empty();
    }

    private void speak(Phrase phrase) throws IOException {
        Optional<Path> sound = prepared.flatMap(all -> all.find(phrase.words(), phrase.language()));
        if (sound.isPresent()) {
            try (InputStream in = Files.newInputStream(sound.get())) {
                play(in, phrase);
            }
            return;
        }
        String said = command.spelling(spoken().say(phrase.language(), phrase.words()));
        Process engine =
                new ProcessBuilder(command.arguments(phrase.language()))
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!begins(engine, phrase)) {
            engine.destroyForcibly();
            return;
        }
        try (OutputStream text = engine.getOutputStream()) {
            text.write((said + "\n").getBytes(StandardCharsets.UTF_8));
        }
        try (InputStream in = engine.getInputStream()) {
            play(in, phrase);
        }
    }

    /// Made when it is first needed: the formats of numbers take a while.
    private SpokenWords spoken() {
        SpokenWords made = spoken.orElseGet(SpokenWords::new);
        spoken = Optional.of(made);
        return made;
    }

    private synchronized boolean begins(Process engine, Phrase phrase) {
        process = Optional.of(engine);
        return phrase.turn() == turn;
    }

    private synchronized boolean begins(SoundOut.Track sound, Phrase phrase) {
        track = Optional.of(sound);
        return phrase.turn() == turn;
    }

    private synchronized boolean isTurnOf(Phrase phrase) {
        return phrase.turn() == turn;
    }

    private void play(InputStream in, Phrase phrase) throws IOException {
        Wave wave = Wave.begin(in);
        Optional<SoundOut.Track> opened = out.open(wave.rate(), wave.channels());
        if (opened.isEmpty()) {
            return;
        }
        try (SoundOut.Track sound = opened.get()) {
            if (begins(sound, phrase)) {
                pour(in, sound, wave, phrase);
            }
        }
    }

    private void pour(InputStream in, SoundOut.Track sound, Wave wave, Phrase phrase)
            throws IOException {
        int part = wave.rate() / PARTS * wave.channels() * Short.BYTES;
        byte[] samples = in.readNBytes(part);
        while (samples.length > 1 && isTurnOf(phrase)) {
            soften(samples);
            sound.write(samples, samples.length - samples.length % Short.BYTES);
            samples = in.readNBytes(part);
        }
        if (isTurnOf(phrase)) {
            sound.drain();
        }
    }

    /// The ear hears half of the percent as half as loud.
    private void soften(byte[] samples) {
        double gain = percent / FULL * (percent / FULL);
        for (int i = 0; i + 1 < samples.length; i += Short.BYTES) {
            int sample = samples[i + 1] << Byte.SIZE | samples[i] & 0xFF;
            int softer = (int) Math.round(sample * gain);
            samples[i] = (byte) softer;
            samples[i + 1] = (byte) (softer >> Byte.SIZE);
        }
    }

    /// @param turn in which it was begun; another turn has silenced it
    private record Phrase(String words, Language language, long turn) {
        Phrase(String words, Language language) {
            this(words, language, -1);
        }

        Phrase at(long moment) {
            return new Phrase(words, language, moment);
        }
    }
}
