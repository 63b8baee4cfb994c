// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.provisioning.drill.sessions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ua.krynytsia.provisioning.ProvisioningException;

/// Counts how often any of several runs of bytes occurs in a file, which may be larger than memory.
final class Traces {
    private static final int BLOCK = 1 << 20;

    private Traces() {}

    static int count(Path file, List<byte[]> sought) {
        int longest = sought.stream().mapToInt(bytes -> bytes.length).max().orElse(1);
        var window = new byte[BLOCK + longest];
        int count = 0;
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.readNBytes(window, kept, BLOCK);
                    got > 0;
                    got = in.readNBytes(window, kept, BLOCK)) {
                int length = kept + got;
                for (byte[] bytes : sought) {
                    count += occurrences(window, length, bytes, kept);
                }
                kept = Math.min(longest - 1, length);
                System.arraycopy(window, length - kept, window, 0, kept);
            }
            return count;
        } catch (IOException e) {
            throw new ProvisioningException("cannot search " + file, e);
        }
    }

    /// Those that end past what was searched before.
    private static int occurrences(byte[] window, int length, byte[] sought, int before) {
        int count = 0;
        for (int at = Math.max(0, before - sought.length + 1); at <= length - sought.length; at++) {
            if (isAt(window, at, sought)) {
                count++;
            }
        }
        return count;
    }

    private static boolean isAt(byte[] window, int at, byte[] sought) {
        for (int i = 0; i < sought.length; i++) {
            if (window[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
