// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ua.krynytsia.agent.AgentException;
import ua.krynytsia.wire.LocalizedText;
import ua.krynytsia.wire.service.ServiceOutcome;

/// Tests of each card reader, and the technicians' own cards.
final class CardActions {
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Ports.Readers readers;
    private final Waiting waiting;

    CardActions(Ports.Readers readers, Waiting waiting) {
        this.readers = readers;
        this.waiting = waiting;
    }

    List<ServiceAction> list() {
        var actions = new ArrayList<ServiceAction>();
        readers.readiness().keySet().forEach(reader -> actions.add(test(reader)));
        readers.cards()
                .ifPresent(book -> {
                    actions.add(learn(book));
                    book.names().stream()
                            .filter(name -> name.matches("[a-z0-9][a-z0-9-]{0,50}"))
                            .forEach(name -> actions.add(forget(book, name)));
                });
        return actions;
    }

    private ServiceAction test(String reader) {
        return ServiceAction.of(
                "test-" + reader,
                LocalizedText.of("Перевірити зчитувач " + reader, "Test reader " + reader),
                () -> tested(reader));
    }

    private ServiceOutcome tested(String reader) throws InterruptedException {
        if (!readers.readiness().getOrDefault(reader, false)) {
            return Outcomes.failed(
                    "Зчитувача немає: перевірте кабель і порт у налаштуваннях.",
                    "The reader is absent: check its cable and the port in the settings.");
        }
        long before = readers.held(reader);
        return waiting.until(() -> readers.held(reader) != before, LONGEST)
                ? Outcomes.done("Картку прочитано.", "A card was read.")
                : Outcomes.failed(
                        "За 15 секунд картки не прочитано. Прикладіть картку відразу після натискання.",
                        "No card was read within 15 seconds. Hold one right after you press.");
    }

    private ServiceAction learn(Ports.CardBook book) {
        return ServiceAction.warned(
                "learn-card",
                LocalizedText.of("Запамʼятати картку техніка", "Learn a technician's card"),
                LocalizedText.of(
                        "Прикладіть нову картку протягом 15 секунд після підтвердження.",
                        "Hold the new card to a reader within 15 seconds after you confirm."),
                () -> learnt(book));
    }

    private ServiceOutcome learnt(Ports.CardBook book) throws InterruptedException {
        List<String> before = book.names();
        String name = freeName(before);
        book.learnNext(name);
        try {
            return waiting.until(() -> book.names().contains(name), LONGEST)
                    ? Outcomes.done(
                            "Картку запамʼятано як " + name + ".",
                            "The card is known as " + name + " now.")
                    : Outcomes.failed("Картки не було.", "There was no card.");
        } finally {
            book.learnNone();
        }
    }

    private ServiceAction forget(Ports.CardBook book, String name) {
        return ServiceAction.warned(
                "forget-" + name,
                LocalizedText.of("Забути картку " + name, "Forget the card " + name),
                LocalizedText.of(
                        "Ця картка більше не відкриватиме меню техніка.",
                        "This card will no longer open the technician's menu."),
                () -> {
                    book.forget(name);
                    return Outcomes.done("Картку забуто.", "The card is forgotten.");
                });
    }

    private static String freeName(List<String> taken) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(number -> "technician-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow(() -> new AgentException("there is no free name for a card"));
    }
}
