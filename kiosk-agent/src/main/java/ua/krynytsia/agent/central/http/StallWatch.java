// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes streams that have been silent too long, which ends the wait of whoever reads them: a
/// cable pulled out says nothing by itself.
public final class StallWatch {
    private static final Logger log = LoggerFactory.getLogger(StallWatch.class);

    private final Clock clock;
    private final Duration longest;
    private final Set<Watched> open = ConcurrentHashMap.newKeySet();

    public StallWatch(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    public InputStream watch(InputStream stream) {
        var watched = new Watched(stream);
        open.add(watched);
        return watched;
    }

    /// To be called every few seconds.
    public void check() {
        Instant limit = clock.instant().minus(longest);
        for (Watched stream : open) {
            if (stream.last.isBefore(limit)) {
                log.atDebug().log("a stream from the server is silent and is closed");
                stream.cut();
            }
        }
    }

    private final class Watched extends FilterInputStream {
        private volatile Instant last = clock.instant();

        Watched(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            last = clock.instant();
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            last = clock.instant();
            return count;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }

        private void cut() {
            try {
                close();
            } catch (IOException e) {
                log.atDebug().setCause(e).log("a silent stream does not close");
            }
        }
    }
}
