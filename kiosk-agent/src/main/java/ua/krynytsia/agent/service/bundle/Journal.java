// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/// The last lines that journald has of the kiosk's units, redacted; a sentence where there is no
/// journald or this user may not read it. Takes at most five seconds.
public final class Journal {
    private static final List<String> COMMAND =
            List.of(
                    "timeout",
                    "5",
                    "journalctl",
                    "--no-pager",
                    "--quiet",
                    "-o",
                    "short-iso",
                    "-n",
                    "1500",
                    "-u",
                    "kiosk-agent",
                    "-u",
                    "kiosk-session");
    private static final int LONGEST = 1 << 20;

    private Journal() {}

    public static String redacted() {
        return redacted(COMMAND);
    }

    static String redacted(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (InputStream out = process.getInputStream()) {
                return Redaction.log(new String(out.readNBytes(LONGEST), UTF_8));
            } finally {
                process.destroy();
            }
        } catch (IOException e) {
            return "journald is not available here\n";
        }
    }
}
