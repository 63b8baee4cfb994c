// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.central.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes streams that have brought too little for too long, which ends the wait of whoever reads
/// them: a cable pulled out says nothing by itself, and one byte a second is no edition. Goes by
/// the monotonic clock. Thread-safe.
public final class StallWatch {
    private static final Logger log = LoggerFactory.getLogger(StallWatch.class);

    private final LongSupplier nanos;
    private final Duration window;
    private final Set<Watched> open = ConcurrentHashMap.newKeySet();

    /// @param window how long a stream may take for the least it must bring
    public StallWatch(LongSupplier nanos, Duration window) {
        this.nanos = nanos;
        this.window = window;
    }

    /// What a stream must bring in each window.
    public enum Least {
        /// A sign of life.
        BYTE(1),
        /// What makes an end foreseeable.
        PACKET(4096),
        /// All of it.
        WHOLE(Long.MAX_VALUE);

        private final long bytes;

        Least(long bytes) {
            this.bytes = bytes;
        }
    }

    InputStream watch(InputStream stream, Least least) {
        var watched = new Watched(stream, least);
        open.add(watched);
        return watched;
    }

    /// To be called every few seconds.
    public void check() {
        open.forEach(Watched::judge);
    }

    private final class Watched extends FilterInputStream {
        private final Least least;
        private volatile long brought;
        private volatile long since = nanos.getAsLong();

        Watched(InputStream stream, Least least) {
            super(stream);
            this.least = least;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            note(1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            note(count);
            return count;
        }

        @Override
        public void close() throws IOException {
            open.remove(this);
            super.close();
        }

        private synchronized void note(int count) {
            brought += Math.max(0, count);
            if (brought >= least.bytes) {
                brought = 0;
                since = nanos.getAsLong();
            }
        }

        private void judge() {
            if (nanos.getAsLong() - since > window.toNanos()) {
                log.atDebug().log("a stream from the server stalls and is closed");
                cut();
            }
        }

        private void cut() {
            try {
                close();
            } catch (IOException e) {
                log.atDebug().setCause(e).log("a stalled stream does not close");
            }
        }
    }
}
