// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.krynytsia.agent.commands.machine.Sound;
import ua.krynytsia.agent.disk.MemoryDisk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.screen.AppCare;
import ua.krynytsia.agent.screen.Maintenance;
import ua.krynytsia.agent.screen.PictureDesk;
import ua.krynytsia.agent.screen.Pictures;
import ua.krynytsia.agent.screen.SafePage;
import ua.krynytsia.agent.supervise.Verb;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.Bytes;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.command.CommandAction;
import ua.krynytsia.wire.command.CommandReport.State;
import ua.krynytsia.wire.command.KioskCommand;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.LocalEvent;

/// A kiosk's commands with everything that they reach, on a clock that the test moves.
final class Kiosk {
    static final Bytes PICTURE = Bytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2});
    static final Bytes BUNDLE = Bytes.of(new byte[] {'P', 'K', 3, 4, 5});
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    final Server server = new Server();
    final MemoryDisk disk = new MemoryDisk();
    final List<LocalEvent> told = new ArrayList<>();
    final List<Verb> asked = new ArrayList<>();
    final PictureDesk pictures = new PictureDesk(new Pictures(told::add));
    String boot = "first";
    Sound sound = percent -> true;
    SupportBundle collecting = () -> BUNDLE;
    Optional<Integer> held = Optional.empty();
    Optional<LocalizedText> printProblem = Optional.empty();
    int prints;
    int syncs;
    private Instant now = NOON;
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    final HealthBoard health = new HealthBoard(clock);
    private final AppWatch watch = new AppWatch(health, clock);
    private final Verbs verbs = (verb, argument) -> asked.add(verb);
    private Commands commands = commands();

    Instant now() {
        return now;
    }

    /// Since the kiosk began.
    long seconds() {
        return Duration.between(NOON, now).toSeconds();
    }

    UUID ask(CommandAction action) {
        UUID id = UUID.randomUUID();
        Instant issued = now.plusMillis(server.issued.size());
        server.issued.put(
                id, new KioskCommand(id, issued, issued.plus(Duration.ofDays(1)), action));
        return id;
    }

    void exchange() {
        commands.exchange(server);
    }

    void round() {
        commands.round();
    }

    void rounds(int seconds, Runnable each) {
        for (int second = 0; second < seconds; second++) {
            now = now.plusSeconds(1);
            each.run();
            commands.round();
        }
    }

    /// To its end.
    State carryOut(UUID command) {
        exchange();
        round();
        round();
        exchange();
        return server.end(command);
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    void beat(long frames, boolean inSession) {
        watch.beat(new Beat("1", frames, inSession));
    }

    void restartAgent() {
        commands = commands();
    }

    boolean onDisk(UUID command) {
        return disk.files().contains(Path.of("commands", command + ".json"));
    }

    private Commands commands() {
        var care = new AppCare(watch, verbs, new SafePage(disk, health), health, clock);
        var maintenance = new Maintenance(disk, health, told::add);
        var hands =
                new Hands(
                        () -> syncs++,
                        new Hands.Screen(watch, care, pictures.pictures(), maintenance, told::add),
                        new Hands.Machine(
                                verbs,
                                () -> boot,
                                percent -> held = percent,
                                percent -> sound.set(percent)),
                        new Hands.Desk(this::print, () -> collecting.collect()));
        return new Commands(disk, hands, clock, clock);
    }

    private Optional<LocalizedText> print() {
        prints++;
        return printProblem;
    }
}
