// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.command;

import java.io.PrintWriter;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.command.Finding.Verdict;
import ua.krynytsia.agent.service.network.NetworkCheck;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.local.LocalPaths;

/// Examines a terminal: what can be seen from outside, and then what its agent says of itself, or,
/// where none runs, what its data say. Each line is OK, WARN or FAIL with what to do.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = 64,
        exitCodeOnExecutionException = 70,
        description = {
            "Оглядає термінал і каже, що робити. / Examines a terminal and says what to do.",
            "Exit code: 0 all OK, 1 some WARN, 2 some FAIL, 3 no FAIL, but the agent does not run,",
            "64 wrong options."
        })
public final class DoctorCommand implements Callable<Integer> {
    private static final int NOT_RUNNING = 3;

    private final Offline offline;
    @Mixin private Place place = new Place();
    @Spec private @Nullable CommandSpec spec;

    public DoctorCommand(Offline offline) {
        this.offline = offline;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new AgentException("picocli fills this in");
        }
        Words words = Words.in(place.language());
        PrintWriter out = spec.commandLine().getOut();
        var findings = new ArrayList<Finding>();
        boolean isRunning = examined(findings, words, out);
        findings.forEach(finding -> out.println(finding.line(words)));
        out.flush();
        Verdict worst =
                findings.stream().map(Finding::verdict).reduce(Verdict.OK, DoctorCommand::worse);
        if (worst == Verdict.FAIL) {
            return Verdict.FAIL.ordinal();
        }
        return isRunning ? worst.ordinal() : NOT_RUNNING;
    }

    /// Whether the agent runs.
    private boolean examined(List<Finding> findings, Words words, PrintWriter out) {
        Offline.Settings settings;
        try {
            settings = offline.settings(place.config());
            findings.add(Finding.ok("налаштування читаються", "the settings can be read"));
        } catch (AgentException e) {
            findings.add(wrongSettings(String.valueOf(e.getMessage())));
            return false;
        }
        var examination = new Examination(settings);
        findings.add(examination.data());
        findings.add(examination.space());
        findings.addAll(examination.devices());
        var agent = new RunningAgent(settings.run());
        findings.add(
                new ClockCheck(() ->
                        agent.get(LocalPaths.METRICS)
                                .map(body -> new String(body, StandardCharsets.UTF_8)))
                        .run());
        Optional<String> said =
                agent.get(LocalPaths.STATUS_PAGE + "?format=text&lang=" + words.language())
                        .map(body -> new String(body, StandardCharsets.UTF_8));
        if (said.isPresent()) {
            findings.add(AgentSays.level(said.get()));
            out.println(said.get());
            return true;
        }
        findings.add(notRunning());
        fromData(settings, findings);
        return false;
    }

    private void fromData(Offline.Settings settings, List<Finding> findings) {
        if (findings.stream().anyMatch(it -> it.verdict() == Verdict.FAIL)) {
            return;
        }
        var identity = new ArrayList<Offline.Enrolled>();
        boolean isFree =
                offline.whileFree(
                        settings.data(), disk -> offline.identity(disk).ifPresent(identity::add));
        if (!isFree) {
            findings.add(hung());
        } else if (identity.isEmpty()) {
            findings.add(notEnrolled());
        } else {
            Offline.Enrolled found = identity.getFirst();
            findings.add(
                    Finding.ok(
                            "кіоск зареєстровано: " + found.kiosk(),
                            "the kiosk is enrolled: " + found.kiosk()));
            network(found, settings.proxy(), findings);
        }
    }

    private static void network(
            Offline.Enrolled found, Optional<InetSocketAddress> proxy, List<Finding> findings) {
        var target = new NetworkCheck.Target(found.server(), found.authority());
        for (NetworkCheck.Step step : new NetworkCheck(() -> Optional.of(target), proxy).run()) {
            LocalizedText text =
                    Words.both(words -> words.say(step.label()) + ": " + words.say(step.found()));
            findings.add(
                    new Finding(step.isPassed() ? Verdict.OK : Verdict.WARN, text, step.remedy()));
        }
    }

    private static Finding wrongSettings(String reason) {
        return Finding.of(
                Verdict.FAIL,
                LocalizedText.of("налаштування хибні: " + reason, "wrong settings: " + reason),
                LocalizedText.of("Виправте файл налаштувань.", "Mend the settings file."));
    }

    private static Finding notRunning() {
        return Finding.of(
                Verdict.WARN,
                LocalizedText.of("агент не працює", "the agent does not run"),
                LocalizedText.of(
                        "systemctl start kiosk-agent; далі journalctl -u kiosk-agent.",
                        "systemctl start kiosk-agent; then journalctl -u kiosk-agent."));
    }

    private static Finding hung() {
        return Finding.of(
                Verdict.FAIL,
                LocalizedText.of(
                        "агент тримає дані, але не відповідає",
                        "an agent holds the data but does not answer"),
                LocalizedText.of("systemctl restart kiosk-agent", "systemctl restart kiosk-agent"));
    }

    private static Finding notEnrolled() {
        return Finding.of(
                Verdict.FAIL,
                LocalizedText.of("кіоск не зареєстровано", "the kiosk is not enrolled"),
                LocalizedText.of(
                        "Покладіть квиток реєстрації ticket.json у папку даних.",
                        "Put an enrolment ticket, ticket.json, into the data directory."));
    }

    private static Verdict worse(Verdict one, Verdict other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
