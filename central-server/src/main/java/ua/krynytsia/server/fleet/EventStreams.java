// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.fleet;

import io.helidon.webserver.ServerConnectionException;
import io.helidon.webserver.sse.SseSink;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.EditionNumber;
import ua.krynytsia.wire.KioskId;

/// All open streams. Each is held by the virtual thread of its request.
public final class EventStreams {
    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);

    private final KioskBoard board;
    private final Duration heartbeat;
    private final Map<EventStream, KioskId> open = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    /// @param heartbeat also bounds how late a terminal's death is noticed
    public EventStreams(KioskBoard board, Duration heartbeat) {
        this.board = board;
        this.heartbeat = heartbeat;
    }

    /// To every terminal, at once.
    ///
    /// @param wanted what each of them is to show
    public void announce(Function<KioskId, EditionNumber> wanted) {
        open.forEach((stream, kiosk) -> stream.announce(wanted.apply(kiosk)));
    }

    /// There is something new to do for one terminal.
    public void announceCommand(KioskId kiosk) {
        open.forEach((stream, holder) -> {
            if (holder.equals(kiosk)) {
                stream.announceCommand();
            }
        });
    }

    /// There is another board of alerts, for every terminal.
    public void announceAlerts() {
        open.keySet().forEach(EventStream::announceAlerts);
    }

    /// Ends the streams of one terminal.
    public void close(KioskId kiosk) {
        open.forEach((stream, holder) -> {
            if (holder.equals(kiosk)) {
                stream.end();
            }
        });
    }

    /// Ends all streams; later ones end at once.
    public void closeAll() {
        stopped = true;
        open.keySet().forEach(EventStream::end);
    }

    /// Returns when the stream is over. The number wanted is read after the stream is entered, so
    /// that no publication falls between.
    void hold(KioskId kiosk, SseSink sink, EditionSource editions) {
        var stream = new EventStream();
        open.put(stream, kiosk);
        board.streamOpened(kiosk);
        try (sink) {
            stream.announce(editions.wanted(kiosk));
            if (stopped) {
                stream.end();
            }
            stream.run(sink, heartbeat);
        } catch (ServerConnectionException | UncheckedIOException e) {
            log.atDebug().addKeyValue("kiosk", kiosk).log("event stream broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(stream);
            board.streamClosed(kiosk);
        }
    }
}
