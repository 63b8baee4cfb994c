// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.wire;

import java.util.List;

/// A file that a resident adds to a form, as it is kept: without what a camera wrote into it.
///
/// @param type media type in lower case; a kiosk takes those of [#TYPES]
/// @param length in bytes, from 1; a kiosk takes at most [#LONGEST]
/// @param hash of all its bytes
public record AttachedFile(String type, long length, Sha256 hash) {
    /// 10 MiB.
    public static final long LONGEST = 10L << 20;

    /// In one form.
    public static final int MOST = 5;

    public static final List<String> TYPES =
            List.of("image/jpeg", "image/png", "application/pdf", "video/mp4");

    private static final int NAME = 200;

    public AttachedFile {
        Require.that(
                type.matches("[a-z]{1,20}/[a-z0-9.+-]{1,60}"), "a media type must be like a/b");
        Require.that(length >= 1, "an attached file has at least one byte");
    }

    /// What the official sees; never a path.
    ///
    /// @throws WireException where it is blank or longer than 200 characters
    public static String requireName(String name) {
        return Require.text("file name", NAME, name);
    }
}
