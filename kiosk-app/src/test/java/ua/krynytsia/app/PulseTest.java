// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.krynytsia.app.toolkit.FakeAgent;
import ua.krynytsia.wire.json.WireJson;
import ua.krynytsia.wire.local.Beat;
import ua.krynytsia.wire.local.LocalPaths;

/// The beat is that of the renderer.
final class PulseTest {
    @TempDir Path folder;

    @Test
    void beatsCountFramesAndStandStillWhenTheRendererDoes() {
        try (var visit = new Visit(folder)) {
            visit.waitUntil("two beats", () -> beats(visit).size() > 1);
            List<Beat> before = beats(visit);
            assertThat(before.getLast().frames()).isGreaterThan(before.getFirst().frames());

            var stuck = new CountDownLatch(1);
            Toolkit.getToolkit().addRenderJob(new RenderJob(() -> hold(stuck)));
            int atFirst = beats(visit).size();
            pause(4);
            int afterwards = beats(visit).size();
            stuck.countDown();

            assertThat(afterwards - atFirst).isLessThanOrEqualTo(2);
            visit.waitUntil("beating again", () -> beats(visit).size() > afterwards + 1);
        }
    }

    private static List<Beat> beats(Visit visit) {
        return visit.agent().heardAt("POST", LocalPaths.BEAT).stream()
                .map(FakeAgent.Heard::body)
                .map(body -> WireJson.read(body.toArray(), Beat.class))
                .toList();
    }

    private static void hold(CountDownLatch stuck) {
        try {
            assertThat(stuck.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Real seconds: what is to be seen is that nothing happens.
    private static void pause(int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (System.nanoTime() - end < 0) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
