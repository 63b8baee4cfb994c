// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.sse.SseSink;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.FleetPaths;

/// One open stream to one terminal. A wake-up only: when more is waiting than fits, the oldest note
/// goes, since the newest number says it all and a terminal asks for commands and alerts by itself.
final class EventStream {
    private static final int WAITING = 8;

    private final BlockingQueue<Note> waiting = new ArrayBlockingQueue<>(WAITING);

    void announce(EditionNumber number) {
        put(new Note.Edition(number));
    }

    void announceCommand() {
        put(new Note.Command());
    }

    void announceAlerts() {
        put(new Note.Alerts());
    }

    void end() {
        put(new Note.End());
    }

    /// Writes until [#end], an interruption or the first failed write.
    ///
    /// @param heartbeat the silence after which a comment goes out, to see whether anyone is there
    void run(SseSink sink, Duration heartbeat) throws InterruptedException {
        SseEvent comment = SseEvent.builder().comment("alive").build();
        while (true) {
            Note next = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
            switch (next) {
                case null -> sink.emit(comment);
                case Note.Edition(EditionNumber number) ->
                        sink.emit(event(FleetPaths.EDITION_EVENT, number.toString()));
                case Note.Command() -> sink.emit(event(FleetPaths.COMMAND_EVENT, "new"));
                case Note.Alerts() -> sink.emit(event(FleetPaths.ALERTS_EVENT, "new"));
                case Note.End() -> {
                    return;
                }
            }
        }
    }

    private static SseEvent event(String name, String data) {
        return SseEvent.builder().name(name).data(data).build();
    }

    private synchronized void put(Note note) {
        while (!waiting.offer(note)) {
            waiting.poll();
        }
    }

    private sealed interface Note {
        record Edition(EditionNumber number) implements Note {}

        record Command() implements Note {}

        record Alerts() implements Note {}

        record End() implements Note {}
    }
}
