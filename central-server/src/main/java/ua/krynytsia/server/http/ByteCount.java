// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.server.http;

/// Sizes as people read them.
public final class ByteCount {
    private static final long KIB = 1024;
    private static final long MIB = KIB * KIB;

    private ByteCount() {}

    public static String of(long bytes) {
        if (bytes >= MIB) {
            return bytes / MIB + " MiB";
        }
        return bytes >= KIB ? bytes / KIB + " KiB" : bytes + " B";
    }
}
