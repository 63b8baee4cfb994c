// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.entrance.PinFile;
import ua.krynytsia.agent.service.entrance.PinHash;
import ua.krynytsia.agent.supervise.Sleeper;
import ua.krynytsia.wire.json.WireJson;

/// Sets the technicians' PIN: read twice, from the console without echo or else from the standard
/// input; only its hash is kept. A running agent takes the hash over within seconds; otherwise it
/// is written to the data directory. To be run as the agent's user.
@Command(
        name = "set-pin",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 70,
        description = {
            "Встановлює PIN-код техніка, 6–12 цифр. / Sets the technicians' PIN, 6 to 12 digits.",
            "Exit code: 0 set, 2 not set, 64 wrong options or PIN."
        })
public final class SetPinCommand implements Callable<Integer> {
    private static final int NOT_SET = 2;
    private static final int WRONG = 64;
    private static final int ATTEMPTS = 100;
    private static final Duration STEP = Duration.ofMillis(100);

    private final Offline offline;
    private final Sleeper sleeper;
    @Mixin private Place place = new Place();
    @Spec private @Nullable CommandSpec spec;

    /// @param sleeper waits for a running agent
    public SetPinCommand(Offline offline, Sleeper sleeper) {
        this.offline = offline;
        this.sleeper = sleeper;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Offline.Settings settings = offline.settings(place.config());
        Words words = Words.in(place.language());
        Optional<String> pin = pin(words);
        if (pin.isEmpty()) {
            say(
                    words.say(
                            "PIN-код має складатися з 6–12 цифр і двічі бути однаковим.",
                            "A PIN is 6 to 12 digits, given twice alike."));
            return WRONG;
        }
        PinHash hash = PinHash.of(pin.get(), new SecureRandom());
        boolean isSet =
                offline.whileFree(settings.data(), disk -> new PinFile(disk).keep(hash))
                        || handedOver(settings.run(), hash);
        say(
                isSet
                        ? words.say("PIN-код встановлено.", "The PIN is set.")
                        : words.say(
                                "Агент не забрав новий PIN-код. Чи він працює?",
                                "The agent did not take the new PIN. Is it running?"));
        return isSet ? 0 : NOT_SET;
    }

    private Optional<String> pin(Words words) throws IOException {
        Console console = System.console();
        String once;
        String again;
        if (console != null && console.isTerminal()) {
            once = typed(console, words.say("Новий PIN-код: ", "New PIN: "));
            again = typed(console, words.say("Ще раз: ", "Again: "));
        } else {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            once = Optional.ofNullable(in.readLine()).orElse("").strip();
            again = Optional.ofNullable(in.readLine()).orElse("").strip();
        }
        return once.matches("[0-9]{6,12}") && once.equals(again)
                ? Optional.of(once)
                : Optional.empty();
    }

    private static String typed(Console console, String prompt) {
        char[] typed = console.readPassword("%s", prompt);
        return typed == null ? "" : new String(typed);
    }

    /// Whether the agent took it within ten seconds.
    private boolean handedOver(Path run, PinHash hash) throws IOException, InterruptedException {
        Path file = run.resolve(PinFile.HANDED_OVER);
        Path fresh = run.resolve("." + PinFile.HANDED_OVER + ".part");
        Files.deleteIfExists(fresh);
        var owner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(fresh, owner);
        byte[] json = WireJson.write(hash);
        Files.writeString(fresh, new String(json, StandardCharsets.UTF_8) + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        for (int i = 0; i < ATTEMPTS; i++) {
            if (!Files.exists(file)) {
                return true;
            }
            sleeper.sleep(STEP);
        }
        Files.deleteIfExists(file);
        return false;
    }

    private void say(String text) {
        if (spec == null) {
            throw new AgentException("picocli fills this in");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(text);
        out.flush();
    }
}
