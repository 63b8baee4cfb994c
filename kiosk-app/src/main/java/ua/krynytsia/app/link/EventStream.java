// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ua.krynytsia.wire.WireException;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.LocalEvent;
import ua.krynytsia.wire.local.LocalPaths;

/// Listens to the agent's server-sent events and comes back when the stream breaks. Runs on a
/// virtual thread until closed.
final class EventStream implements Runnable, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EventStream.class);
    private static final String FIELD = "data:";
    private static final long PAUSE_MS = 500;

    private final Loopback agent;
    private final AccessFile file;
    private final Consumer<LocalEvent> events;
    private final Consumer<Boolean> attached;
    private final CountDownLatch closed = new CountDownLatch(1);

    /// @param attached told true when the stream stands and false when it broke
    EventStream(
            Loopback agent,
            AccessFile file,
            Consumer<LocalEvent> events,
            Consumer<Boolean> attached) {
        this.agent = agent;
        this.file = file;
        this.events = events;
        this.attached = attached;
    }

    @Override
    public void run() {
        boolean open = true;
        while (open) {
            try {
                listen();
            } catch (IOException e) {
                log.atDebug().addKeyValue("reason", e.getMessage()).log("event stream broke");
            }
            attached.accept(false);
            file.forget();
            open = pause();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private void listen() throws IOException {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                agent.stream(LocalPaths.EVENTS), StandardCharsets.UTF_8))) {
            attached.accept(true);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (closed.getCount() == 0) {
                    return;
                }
                if (line.startsWith(FIELD)) {
                    tell(line.substring(FIELD.length()).strip());
                }
            }
        }
    }

    private void tell(String json) {
        try {
            events.accept(WireJson.read(json, LocalEvent.class));
        } catch (WireException e) {
            log.atWarn().addKeyValue("length", json.length()).log("event left out: not readable");
        }
    }

    /// False when there is nothing more to wait for.
    private boolean pause() {
        try {
            return !closed.await(PAUSE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
