// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.http.sse.SseEvent;
import io.helidon.webserver.sse.SseSink;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.fleet.FleetPaths;

/// One open stream to one terminal. A wake-up only: when more is waiting than fits, the oldest
/// number goes, since the newest says it all.
final class EventStream {
    private static final int WAITING = 8;

    private final BlockingQueue<Optional<EditionNumber>> waiting =
            new ArrayBlockingQueue<>(WAITING);

    void announce(EditionNumber number) {
        put(Optional.of(number));
    }

    void end() {
        put(Optional.empty());
    }

    /// Writes until [#end], an interruption or the first failed write.
    ///
    /// @param heartbeat the silence after which a comment goes out, to see whether anyone is there
    void run(SseSink sink, Duration heartbeat) throws InterruptedException {
        SseEvent comment = SseEvent.builder().comment("alive").build();
        while (true) {
            Optional<EditionNumber> next =
                    waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
            if (next == null) {
                sink.emit(comment);
            } else if (next.isEmpty()) {
                return;
            } else {
                sink.emit(
                        SseEvent.builder()
                                .name(FleetPaths.EDITION_EVENT)
                                .data(next.get().toString())
                                .build());
            }
        }
    }

    private synchronized void put(Optional<EditionNumber> note) {
        while (!waiting.offer(note)) {
            waiting.poll();
        }
    }
}
