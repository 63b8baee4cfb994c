// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.commands;

import java.util.Arrays;
import java.util.Optional;
import ua.krynytsia.wire.command.CommandAction;

/// The form of what a command brings.
public enum ResultType {
    PNG("image/png", "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}),
    ZIP("application/zip", "zip", new byte[] {'P', 'K', 3, 4});

    private final String mime;
    private final String ending;
    private final byte[] magic;

    ResultType(String mime, String ending, byte[] magic) {
        this.mime = mime;
        this.ending = ending;
        this.magic = magic;
    }

    /// The MIME type.
    public String mime() {
        return mime;
    }

    /// Of a file's name, without the dot.
    public String ending() {
        return ending;
    }

    static ResultType of(String mime) {
        return Arrays.stream(values())
                .filter(type -> type.mime.equals(mime))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no result is " + mime));
    }

    /// What an action brings, if anything.
    static Optional<ResultType> of(CommandAction action) {
        return switch (action) {
            case CommandAction.ScreenPicture() -> Optional.of(PNG);
            case CommandAction.SupportBundle() -> Optional.of(ZIP);
            case CommandAction.Sync _,
                    CommandAction.RestartApp _,
                    CommandAction.Reboot _,
                    CommandAction.ShowMessage _,
                    CommandAction.Brightness _,
                    CommandAction.Volume _,
                    CommandAction.TestPrint _,
                    CommandAction.Maintenance _,
                    CommandAction.Unknown _ ->
                    Optional.empty();
        };
    }

    /// Whether the bytes begin as such a file does.
    boolean fits(byte[] content) {
        return content.length > magic.length
                && Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }
}
