// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.krynytsia.agent.health.HealthCode;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.audit.Audit;
import ua.krynytsia.agent.service.audit.AuditEntry;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.agent.service.history.EventLog;
import ua.krynytsia.agent.service.history.KioskEvent;
import ua.krynytsia.rules.service.DeedWords;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Level;
import ua.krynytsia.wire.service.ServiceView.Line;

/// The last twenty events, the newest first: what began and passed, what technicians did.
public final class EventSection implements Section {
    private static final int MOST = 20;

    private final EventLog events;
    private final Audit audit;

    public EventSection(EventLog events, Audit audit) {
        this.events = events;
        this.audit = audit;
    }

    private record Dated(Instant at, LocalizedText words, Level level) {}

    @Override
    public Group group() {
        List<Line> lines =
                Stream.concat(
                                events.latest(MOST).stream().map(EventSection::dated),
                                audit.latest(MOST).stream().map(EventSection::dated))
                        .sorted(Comparator.comparing(Dated::at).reversed())
                        .limit(MOST)
                        .map(EventSection::line)
                        .toList();
        return new Group("events", LocalizedText.of("Останні події", "Last events"), lines);
    }

    private static Line line(Dated dated) {
        return Lines.of(Words.both(words -> words.time(dated.at())), dated.words(), dated.level());
    }

    private static Dated dated(KioskEvent event) {
        if (event.code().equals(KioskEvent.STARTED)) {
            return new Dated(
                    event.at(),
                    LocalizedText.of("Агент запущено", "The agent was started"),
                    Level.FINE);
        }
        Optional<HealthCode> code =
                Arrays.stream(HealthCode.values())
                        .filter(known -> known.code().equals(event.code()))
                        .findFirst();
        LocalizedText meaning =
                code.map(HealthCode::meaning).orElse(LocalizedText.of(event.code()));
        String subject = event.subject().map(it -> " · " + it).orElse("");
        LocalizedText words =
                Words.both(in ->
                        (event.isOver() ? in.say("Минуло: ", "Over: ") : "")
                                + in.say(meaning)
                                + subject);
        Level level =
                event.isOver()
                        ? Level.FINE
                        : code.map(known -> Lines.level(known.severity())).orElse(Level.NOTICE);
        return new Dated(event.at(), words, level);
    }

    private static Dated dated(AuditEntry entry) {
        String outcome = entry.outcome().orElse("…");
        LocalizedText words =
                Words.both(in ->
                        in.say("Технік (", "Technician (")
                                + in.say(DeedWords.who(entry.who()))
                                + "): "
                                + in.say(DeedWords.deed(entry.action()))
                                + ", "
                                + in.say(DeedWords.outcome(outcome)));
        return new Dated(entry.at(), words, outcome.equals("done") ? Level.FINE : Level.NOTICE);
    }
}
