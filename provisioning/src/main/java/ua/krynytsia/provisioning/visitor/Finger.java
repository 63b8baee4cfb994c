// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.visitor;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Display;
import ua.krynytsia.provisioning.stack.Patience;
import ua.krynytsia.provisioning.stack.Rectangle;

/// A finger on the glass, and keys of a keyboard plugged into the kiosk: XTest events of one
/// `xdotool` that reads its lines from a pipe, so that an event costs no process.
public final class Finger implements AutoCloseable {
    private static final int STEPS = 8;

    /// A little more than the screen waits before another thing acts at the same place.
    private static final Duration TREMBLE = Duration.ofMillis(330);

    private static final double CLOSE = 30;
    private static final int LAST_LINES_SECONDS = 5;

    private final Process process;
    private final Writer lines;
    private int lastX;
    private int lastY;
    private long lastTap = System.nanoTime() - TREMBLE.toNanos();

    private Finger(Process process) {
        this.process = process;
        this.lines = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
    }

    public static Finger on(Display display) {
        var builder = new ProcessBuilder(List.of("xdotool", "-"));
        builder.environment().putAll(display.environment());
        try {
            return new Finger(
                    builder.redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            throw new ProvisioningException("cannot run xdotool", e);
        }
    }

    /// Down and up again. At the place of the tap before, only after the while that tells a second
    /// tap from a tremble.
    public void tap(int x, int y) {
        long rest = TREMBLE.toNanos() - (System.nanoTime() - lastTap);
        if (rest > 0 && Math.hypot(x - lastX, y - lastY) < CLOSE) {
            Patience.pause(Duration.ofNanos(rest));
        }
        send("mousemove %d %d mousedown 1 mouseup 1".formatted(x, y));
        lastX = x;
        lastY = y;
        lastTap = System.nanoTime();
    }

    public void tap(Rectangle target) {
        tap(target.centreX(), target.centreY());
    }

    public void press(int x, int y) {
        send("mousemove %d %d mousedown 1".formatted(x, y));
    }

    public void move(int x, int y) {
        send("mousemove %d %d".formatted(x, y));
    }

    public void lift() {
        send("mouseup 1");
    }

    /// Down at one place, across the glass, up at the other, without a rest between.
    public void drag(int fromX, int fromY, int toX, int toY) {
        press(fromX, fromY);
        for (int i = 1; i <= STEPS; i++) {
            move(fromX + (toX - fromX) * i / STEPS, fromY + (toY - fromY) * i / STEPS);
        }
        lift();
    }

    /// Anything else that xdotool(1) understands, such as `key alt+F4`.
    public void send(String line) {
        try {
            lines.write(line + "\n");
            lines.flush();
        } catch (IOException e) {
            throw new ProvisioningException("xdotool takes no more events", e);
        }
    }

    /// Waits until everything sent so far has reached the display.
    ///
    /// @throws ProvisioningException when it takes longer
    public void awaitSent(Duration atMost) {
        try {
            Path mark = Files.createTempFile("sent", "");
            send("exec --sync rm " + mark);
            Patience.until("the last event", atMost, () -> !Files.exists(mark));
        } catch (IOException e) {
            throw new ProvisioningException("cannot make a file for a sign", e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
            if (!process.waitFor(LAST_LINES_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
