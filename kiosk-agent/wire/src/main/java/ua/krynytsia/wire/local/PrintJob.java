// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire.local;

import java.util.List;
import java.util.Optional;
import ua.krynytsia.wire.Require;

/// What the screen wants on paper; see [LocalPaths#PRINT].
///
/// @param title large, in the middle; at most 200 characters, none of them a control character
/// @param lines 1 to 50, each as the title or empty
/// @param qr at most 500 characters of ASCII
public record PrintJob(String title, List<String> lines, Optional<String> qr) {
    private static final int LONGEST = 200;
    private static final int MOST = 50;

    public PrintJob {
        lines = List.copyOf(lines);
        Require.text("title", LONGEST, title);
        Require.that(isPlain(title), "a title is plain text");
        Require.that(!lines.isEmpty() && lines.size() <= MOST, "a print job has 1 to 50 lines");
        Require.that(
                lines.stream().allMatch(PrintJob::isPlain),
                "a line has at most 200 plain characters");
        Require.that(
                qr.filter(text -> !text.matches("[ -~]{1,500}")).isEmpty(),
                "a QR code holds 1 to 500 characters of ASCII");
    }

    /// Without the words: they may be a resident's.
    @Override
    public String toString() {
        return "PrintJob of " + lines.size() + " lines";
    }

    private static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }
}
