// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.krynytsia.provisioning.ProvisioningException;

/// A virtual display (Xvfb) whose pixels can be read and on which a finger can tap.
public final class Display implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(20);

    /// Shorter than the blink of a text field's caret.
    private static final Duration REST = Duration.ofMillis(400);

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);

    /// Where a clock ticks.
    private static final int TOP_BAR = 240;

    private final RunningProgram server;
    private final String name;
    private final FrameBuffer pixels;

    private Display(RunningProgram server, String name, FrameBuffer pixels) {
        this.server = server;
        this.name = name;
        this.pixels = pixels;
    }

    /// Xvfb picks a free display number itself.
    public static Display start(Path work, int width, int height) {
        try {
            Path folder = Files.createDirectories(work.resolve("display"));
            Path number = folder.resolve("number");
            Files.deleteIfExists(number);
            var command =
                    List.of(
                            "sh",
                            "-c",
                            "exec Xvfb -displayfd 3 -screen 0 \"$1\" -nolisten tcp -fbdir \"$2\""
                                    + " 3>\"$3\"",
                            "sh",
                            width + "x" + height + "x24",
                            folder.toString(),
                            number.toString());
            var server = RunningProgram.start("display", command, work, Map.of());
            String name =
                    Patience.untilPresent("the virtual display", START, () -> displayName(number));
            return new Display(server, name, FrameBuffer.map(folder.resolve("Xvfb_screen0")));
        } catch (IOException e) {
            throw new ProvisioningException("cannot start the virtual display", e);
        }
    }

    private static Optional<String> displayName(Path number) {
        try {
            String text = Files.exists(number) ? Files.readString(number) : "";
            return text.endsWith("\n") ? Optional.of(":" + text.strip()) : Optional.empty();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the display's number", e);
        }
    }

    /// What programs that draw on it find in their environment.
    public Map<String, String> environment() {
        return Map.of("DISPLAY", name);
    }

    public FrameBuffer pixels() {
        return pixels;
    }

    /// One tap of a finger: press and release at the middle of `target`.
    public void tap(Rectangle target) {
        xdotool(
                "mousemove",
                Integer.toString(target.centreX()),
                Integer.toString(target.centreY()),
                "click",
                "1");
    }

    /// Waits until the pixels below the top bar have rested for a moment; gives their sum.
    public long settle(Duration atMost) {
        var below = new Rectangle(0, TOP_BAR, pixels.width(), pixels.height() - TOP_BAR);
        long end = System.nanoTime() + atMost.toNanos();
        long since = System.nanoTime();
        long sum = pixels.sum(below);
        while (System.nanoTime() - since < REST.toNanos()) {
            long now = pixels.sum(below);
            if (now != sum) {
                sum = now;
                since = System.nanoTime();
            }
            if (System.nanoTime() - end > 0) {
                throw new ProvisioningException("the display never came to rest");
            }
            Patience.pause(LOOK_EVERY);
        }
        return sum;
    }

    private void xdotool(String... arguments) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(environment());
        try {
            int code = builder.inheritIO().start().waitFor();
            if (code != 0) {
                throw new ProvisioningException("xdotool ended with " + code);
            }
        } catch (IOException e) {
            throw new ProvisioningException("cannot run xdotool", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProvisioningException("interrupted while tapping", e);
        }
    }

    public RunningProgram process() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
