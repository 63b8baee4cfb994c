// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.escape;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;
import ua.krynytsia.provisioning.stack.Display;

/// Text that somebody left to be pasted on a display: in its clipboard and in its primary
/// selection, which the middle button pastes.
final class Clipboard {
    private static final String TEXT = "file:///etc/passwd javascript:alert(1) залишений текст\n";

    private Clipboard() {}

    static void fill(Display display) {
        for (String selection : List.of("clipboard", "primary")) {
            var builder =
                    new ProcessBuilder("xclip", "-quiet", "-loops", "0", "-selection", selection);
            builder.environment().putAll(display.environment());
            builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            try (OutputStream text = builder.start().getOutputStream()) {
                text.write(TEXT.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new ProvisioningException("cannot leave text to be pasted (xclip)", e);
            }
        }
    }
}
