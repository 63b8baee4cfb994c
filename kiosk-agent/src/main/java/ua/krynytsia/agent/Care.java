// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import ua.krynytsia.agent.central.CentralParts;
import ua.krynytsia.agent.commands.Commands;
import ua.krynytsia.agent.commands.Hands;
import ua.krynytsia.agent.commands.Light;
import ua.krynytsia.agent.commands.VerbLight;
import ua.krynytsia.agent.commands.machine.AlsaSound;
import ua.krynytsia.agent.commands.machine.BootId;
import ua.krynytsia.agent.disk.Disk;
import ua.krynytsia.agent.health.HealthBoard;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.health.HostWatch;
import ua.krynytsia.agent.health.probe.HostFiles;
import ua.krynytsia.agent.health.probe.LinkProbe;
import ua.krynytsia.agent.health.probe.MountProbe;
import ua.krynytsia.agent.health.probe.Probe;
import ua.krynytsia.agent.health.probe.ProbeRounds;
import ua.krynytsia.agent.health.probe.ScreenProbe;
import ua.krynytsia.agent.health.probe.WaitingProbe;
import ua.krynytsia.agent.health.probe.WearProbe;
import ua.krynytsia.agent.local.AppWatch;
import ua.krynytsia.agent.local.EventHub;
import ua.krynytsia.agent.local.ScreenDesk;
import ua.krynytsia.agent.screen.AppCare;
import ua.krynytsia.agent.screen.Conditions;
import ua.krynytsia.agent.screen.Desk;
import ua.krynytsia.agent.screen.Maintenance;
import ua.krynytsia.agent.screen.Pictures;
import ua.krynytsia.agent.screen.SafePage;
import ua.krynytsia.agent.supervise.FileVerbs;
import ua.krynytsia.agent.supervise.Heartbeat;
import ua.krynytsia.agent.supervise.SteadyClock;
import ua.krynytsia.agent.supervise.Supervisor;
import ua.krynytsia.agent.supervise.Surroundings;
import ua.krynytsia.agent.supervise.Systemd;
import ua.krynytsia.agent.supervise.Verbs;
import ua.krynytsia.wire.fleet.SealedEnvelope;

/// What looks after the kiosk itself: the screen, the machine, the agent's own life. Alive is what
/// the agent's own checks say, and the watchdog hears of nothing else; whether the server answers
/// is another matter.
final class Care {
    private static final Duration HUNG = Duration.ofMinutes(2);
    private static final Duration PULSE = Duration.ofSeconds(15);

    private final AgentConfig config;
    private final Surroundings around;
    private final Disk disk;
    private final HealthBoard health;
    private final EventHub screen;
    private final Clock steady = new SteadyClock();
    private final Heartbeat heartbeat = new Heartbeat(steady);
    private final Verbs verbs;
    private final AppWatch watch;
    private final AppCare app;
    private final Maintenance maintenance;
    private final Pictures pictures;
    private final Conditions conditions;
    private Set<String> failing = new HashSet<>();

    Care(AgentConfig config, Surroundings around, Disk disk, HealthBoard health, EventHub screen) {
        this.config = config;
        this.around = around;
        this.disk = disk;
        this.health = health;
        this.screen = screen;
        this.verbs = new FileVerbs(config.run());
        this.watch = new AppWatch(health, steady);
        var safePage = new SafePage(disk, health);
        this.app = new AppCare(watch, verbs, safePage, health, steady);
        this.maintenance = new Maintenance(disk, health, screen::tell);
        this.pictures = new Pictures(screen::tell);
        this.conditions = new Conditions(health, maintenance, safePage, screen::tell);
    }

    AppWatch watch() {
        return watch;
    }

    AppCare app() {
        return app;
    }

    Maintenance maintenance() {
        return maintenance;
    }

    Verbs verbs() {
        return verbs;
    }

    /// What the loopback port asks about the screen.
    ScreenDesk screen() {
        return new Desk(conditions, pictures);
    }

    /// The light that nobody but commands sets.
    Light plainLight() {
        return new VerbLight(verbs, screen::tell);
    }

    /// @param desk what brings paper or a file
    Commands commands(Runnable sync, Light light, Hands.Desk desk) {
        var hands =
                new Hands(
                        sync,
                        new Hands.Screen(watch, app, pictures, maintenance, screen::tell),
                        new Hands.Machine(verbs, BootId.LINUX, light, new AlsaSound()),
                        desk);
        return new Commands(disk, hands, around.clock());
    }

    /// To be called about once a second.
    void check(Supervisor threads) {
        heartbeat.beat();
        app.check();
        health.set(
                HealthCode.APP_VERSION_DIFFERS,
                watch.lastBeat()
                        .filter(beat -> !beat.version().equals(Version.CURRENT))
                        .isPresent());
        tellOfFailing(threads.failing());
        conditions.check();
        health.check();
    }

    /// The probes; of a kiosk with simulated pins the panel is not looked for.
    ProbeRounds probes(CentralParts parts, BooleanSupplier isOnline) {
        HostFiles files = HostFiles.LINUX;
        List<Probe> probes = new ArrayList<>();
        probes.add(new MountProbe(files, config.data(), health));
        probes.add(new WearProbe(files, health));
        probes.add(new LinkProbe(files, isOnline, health));
        probes.add(
                new WaitingProbe(
                        () -> parts.outbox().next().map(SealedEnvelope::id),
                        disk,
                        health,
                        around.clock()));
        if (!config.devices().pins().equals("simulated")) {
            probes.add(new ScreenProbe(files, health));
        }
        return new ProbeRounds(probes, around.sleeper());
    }

    Systemd systemd(HostWatch host) {
        return new Systemd(
                System.getenv(),
                new Systemd.Signs(() -> isAlive(host), this::line),
                around.sleeper());
    }

    private boolean isAlive(HostWatch host) {
        return heartbeat.isFresh(PULSE) && !host.isHung(HUNG);
    }

    private String line() {
        var codes = health.signals().stream().map(signal -> signal.code()).distinct().toList();
        return conditions.current() + " " + String.join(" ", codes);
    }

    private void tellOfFailing(Set<String> now) {
        failing.stream()
                .filter(task -> !now.contains(task))
                .forEach(task -> health.clear(HealthCode.TASK_FAILING, task));
        now.forEach(task -> health.raise(HealthCode.TASK_FAILING, task));
        failing = now;
    }
}
