// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.Outcomes;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.agent.service.desk.ServiceAction;
import ua.krynytsia.agent.service.network.NetworkCheck;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// The way to the server step by step, as it was found when a technician asked last.
public final class NetworkSection implements Section {
    private final NetworkCheck check;
    private final Clock clock;
    private final AtomicReference<Optional<Found>> last = new AtomicReference<>(Optional.empty());

    public NetworkSection(NetworkCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    private record Found(Instant at, List<NetworkCheck.Step> steps) {
        Found {
            steps = List.copyOf(steps);
        }
    }

    /// Walks the way anew.
    public ServiceAction action() {
        return ServiceAction.of(
                "check-network",
                LocalizedText.of("Перевірити мережу", "Check the network"),
                this::checked);
    }

    @Override
    public Group group() {
        return new Group(
                "network",
                LocalizedText.of("Мережа до сервера", "The way to the server"),
                last.get().map(NetworkSection::lines).orElseGet(() -> List.of(notYet())));
    }

    private ServiceOutcome checked() {
        var found = new Found(clock.instant(), check.run());
        last.set(Optional.of(found));
        LocalizedText words =
                Words.both(in -> {
                    var text = new StringBuilder();
                    for (NetworkCheck.Step step : found.steps()) {
                        text.append(step.isPassed() ? "✓ " : "✗ ");
                        text.append(in.say(step.label())).append(": ");
                        text.append(in.say(step.found())).append('\n');
                    }
                    return text.toString().strip();
                });
        boolean isWell = found.steps().stream().allMatch(NetworkCheck.Step::isPassed);
        return isWell ? Outcomes.done(words) : Outcomes.failed(words);
    }

    private static List<Line> lines(Found found) {
        var lines = new ArrayList<Line>();
        lines.add(
                Lines.fine(
                        LocalizedText.of("Перевірено", "Checked"),
                        Words.both(words -> words.time(found.at()))));
        for (NetworkCheck.Step step : found.steps()) {
            lines.add(
                    new Line(
                            step.label(),
                            step.found(),
                            step.isPassed() ? Level.FINE : Level.FAULT,
                            step.remedy()));
        }
        return lines;
    }

    private static Line notYet() {
        return Lines.fine(
                LocalizedText.of("Перевірка", "Check"),
                LocalizedText.of("ще не запускали", "not run yet"));
    }
}
