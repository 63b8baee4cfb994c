// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.krynytsia.agent.health.HostValues;
import ua.krynytsia.wire.fleet.EditionProgress;

/// The facts of a [StatusView] as rows of words, the same for page and text.
final class StatusRows {
    private final StatusView view;
    private final Words words;

    StatusRows(StatusView view, Words words) {
        this.view = view;
        this.words = words;
    }

    record Row(String name, String value) {}

    List<Row> content() {
        EditionProgress editions = view.link().editions();
        return List.of(
                row(
                        words.say("Сервер", "Server"),
                        view.link().isOnline()
                                ? words.say("на звʼязку", "answers")
                                : words.say("не відповідає", "does not answer")),
                row(words.say("Видання на екрані", "Edition shown"), mark(editions.active())),
                row(words.say("Перевірено", "Verified"), mark(editions.verified())),
                row(words.say("Завантажено", "Downloaded"), mark(editions.downloaded())),
                row(words.say("Призначено", "Wanted"), mark(editions.target())),
                row(
                        words.say("Звернень чекає на відправлення", "Appeals waiting to be sent"),
                        Integer.toString(view.waiting())));
    }

    List<Row> host() {
        var rows = new ArrayList<Row>();
        view.host().ifPresent(host -> addHost(host, rows));
        StatusView.Program program = view.program();
        rows.add(row(words.say("Версія програми", "Program version"), program.version()));
        rows.add(row(words.say("Запущено", "Started"), words.time(program.started())));
        return rows;
    }

    private void addHost(HostValues host, List<Row> rows) {
        rows.add(
                row(
                        words.say("Температура процесора", "Processor temperature"),
                        host.celsius()
                                .map(words::celsius)
                                .orElse(words.say("невідома", "unknown"))));
        rows.add(
                row(
                        words.say("Вільна памʼять", "Available memory"),
                        words.gigabytes(host.availableMemoryBytes())
                                + " "
                                + words.say("з", "of")
                                + " "
                                + words.gigabytes(host.totalMemoryBytes())));
        rows.add(
                row(
                        words.say("Вільно на диску", "Free on the disk"),
                        words.gigabytes(host.freeDiskBytes())));
        rows.add(row(words.say("Машина працює", "Machine up for"), words.duration(host.uptime())));
    }

    private String mark(Optional<EditionProgress.Mark> mark) {
        return mark.map(at -> "№ " + at.number() + " · " + words.time(at.at()))
                .orElse(words.say("ще немає", "none yet"));
    }

    private static Row row(String name, String value) {
        return new Row(name, value);
    }
}
