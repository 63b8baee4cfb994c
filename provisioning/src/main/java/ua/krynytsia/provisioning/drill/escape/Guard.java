// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.visitor.Shape;
import ua.krynytsia.provisioning.visitor.Stand;

/// Looks from outside whether the screen is still the one program it was: the same process, one
/// window of it over the whole glass, nothing that broke in its log.
final class Guard {
    private static final Pattern GEOMETRY =
            Pattern.compile(
                    "WINDOW=(\\d+)\\s+X=(-?\\d+)\\s+Y=(-?\\d+)\\s+WIDTH=(\\d+)\\s+HEIGHT=(\\d+)");
    private static final Pattern FAULT =
            Pattern.compile("^(ERROR .*|.*\\b\\w+(Exception|Error)\\b.*)$", Pattern.MULTILINE);

    /// Toolkits keep helpers of a pixel or ten outside the glass or under everything.
    private static final int HELPER_PX = 10;

    private final Stand stand;
    private final long process;
    private final Path log;
    private long read;

    Guard(Stand stand) {
        this.stand = stand;
        process = stand.app().process().process().pid();
        log = stand.app().process().log();
        read = log.toFile().length();
    }

    /// What is not as it must be, since the last look.
    List<String> broken() {
        var found = new ArrayList<String>();
        var now = stand.app().process();
        if (!now.isRunning()) {
            found.add("the screen's process ended");
        } else if (now.process().pid() != process) {
            found.add("the screen's process is another one");
        }
        faults().ifPresent(fault -> found.add("in the log: " + fault));
        List<String> windows = windows();
        // the display's root, which covers the glass too, is the first of all
        windows.remove(whole());
        if (windows.size() != 1) {
            found.add(windows.size() + " windows on the glass: " + windows);
        } else if (!windows.getFirst().equals(whole())) {
            found.add("the window does not cover the glass: " + windows.getFirst());
        }
        return found;
    }

    private String whole() {
        Shape shape = stand.shape();
        return "%dx%d at 0,0".formatted(shape.width(), shape.height());
    }

    private Optional<String> faults() {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(read, file.length()));
            byte[] fresh = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(fresh);
            read = file.length();
            Matcher fault = FAULT.matcher(new String(fresh, StandardCharsets.UTF_8));
            return fault.find() ? Optional.of(fault.group()) : Optional.empty();
        } catch (IOException e) {
            throw new ProvisioningException("cannot read the screen's log", e);
        }
    }

    /// The windows that can be seen, `1080x1920 at 0,0`.
    private List<String> windows() {
        String told =
                told(
                        "search",
                        "--onlyvisible",
                        "--maxdepth",
                        "1",
                        "--name",
                        "",
                        "getwindowgeometry",
                        "--shell",
                        "%@");
        var windows = new ArrayList<String>();
        Matcher window = GEOMETRY.matcher(told);
        while (window.find()) {
            int width = Integer.parseInt(window.group(4));
            int height = Integer.parseInt(window.group(5));
            if (width > HELPER_PX && height > HELPER_PX) {
                windows.add(
                        "%dx%d at %s,%s"
                                .formatted(width, height, window.group(2), window.group(3)));
            }
        }
        return windows;
    }

    private String told(String... words) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = stand.display().environment();
        builder.environment().putAll(environment);
        try {
            Process asked = builder.start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ProvisioningException("cannot ask the display for its windows", e);
        }
    }
}
