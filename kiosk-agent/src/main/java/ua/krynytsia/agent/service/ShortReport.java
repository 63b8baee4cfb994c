// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import ua.krynytsia.wire.fleet.EditionProgress;
import ua.krynytsia.wire.fleet.HealthSignal;

/// The state of a kiosk in so few ASCII characters that it fits into a QR code that a phone reads
/// from the screen: what a technician sends to whoever helps from afar. Nothing in it is personal.
public final class ShortReport {
    private static final int MOST = 900;

    private ShortReport() {}

    public static String render(StatusView view) {
        StatusView.Program program = view.program();
        EditionProgress editions = view.link().editions();
        String signals =
                view.concerns().stream().map(ShortReport::signal).collect(Collectors.joining("\n"));
        String text =
                "KRYNYTSIA 1\n"
                        + program.kiosk().orElse("unenrolled")
                        + " "
                        + program.version()
                        + "\nat "
                        + second(program.now())
                        + " up since "
                        + second(program.started())
                        + "\nlink "
                        + (view.link().isOnline() ? "online" : "offline")
                        + " queue "
                        + view.waiting()
                        + "\nedition "
                        + number(editions.target())
                        + "/"
                        + number(editions.downloaded())
                        + "/"
                        + number(editions.verified())
                        + "/"
                        + number(editions.active())
                        + view.host()
                                .map(host ->
                                        "\ndisk "
                                                + host.freeDiskBytes() / 1_000_000
                                                + " MB memory "
                                                + host.availableMemoryBytes() / 1_000_000
                                                + " MB")
                                .orElse("")
                        + "\n"
                        + (signals.isEmpty() ? "fine" : signals);
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "+";
    }

    private static String signal(HealthSignal signal) {
        return signal.code()
                + signal.subject().map(it -> "/" + it).orElse("")
                + " "
                + second(signal.since());
    }

    private static Instant second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    private static String number(Optional<EditionProgress.Mark> mark) {
        return mark.map(it -> it.number().toString()).orElse("-");
    }
}
