// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app.shell;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// The only place where the app starts threads: virtual ones for waiting, and one named platform
/// thread of low priority for drawing that must not disturb the screen.
public final class Background implements AutoCloseable {
    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService drawing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform()
                            .name("drawing")
                            .daemon()
                            .priority(Thread.MIN_PRIORITY)
                            .factory());

    /// For what waits: network and disk. Each task has a thread of its own.
    public Executor waiting() {
        return waiting;
    }

    /// For what calculates: one task at a time, in order.
    public Executor drawing() {
        return drawing;
    }

    /// Runs this, on a thread of its own, when the service manager asks the program to end; the
    /// program ends when it returns.
    public void atExit(Runnable last) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("exit").unstarted(last));
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        drawing.shutdownNow();
    }
}
