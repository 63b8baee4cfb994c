// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.sections;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.krynytsia.agent.service.StatusView;
import ua.krynytsia.agent.service.Words;
import ua.krynytsia.agent.service.desk.Section;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.fleet.HealthSignal;
import ua.krynytsia.wire.service.ServiceView;
import ua.krynytsia.wire.service.ServiceView.Group;
import ua.krynytsia.wire.service.ServiceView.Line;

/// What is not as it should be, worst first: what it means, since when, who can mend it, how.
final class FaultSection implements Section {
    private final Supplier<StatusView> status;

    FaultSection(Supplier<StatusView> status) {
        this.status = status;
    }

    @Override
    public ServiceView.Group group() {
        List<Line> lines = status.get().concerns().stream().map(FaultSection::line).toList();
        return new Group(
                "faults",
                LocalizedText.of("Несправності", "Faults"),
                lines.isEmpty() ? List.of(well()) : lines);
    }

    private static Line well() {
        return Lines.fine(
                LocalizedText.of("Стан", "State"), LocalizedText.of("Усе гаразд", "All is well"));
    }

    private static Line line(HealthSignal signal) {
        LocalizedText label =
                signal.subject()
                        .map(subject -> signal.meaning().map(text -> text + " · " + subject))
                        .orElse(signal.meaning());
        LocalizedText value =
                Words.both(words ->
                        words.severity(signal.severity())
                                + words.say(" з ", " since ")
                                + words.time(signal.since())
                                + signal.mender().map(it -> " · " + mender(words, it)).orElse(""));
        return new Line(label, value, Lines.level(signal.severity()), Optional.of(signal.remedy()));
    }

    private static String mender(Words words, HealthSignal.Mender mender) {
        return switch (mender) {
            case NOBODY -> words.say("минає само", "passes by itself");
            case TECHNICIAN -> words.say("усуває технік", "for the technician");
            case ADMINISTRATOR -> words.say("усуває адміністратор", "for the administrator");
        };
    }
}
