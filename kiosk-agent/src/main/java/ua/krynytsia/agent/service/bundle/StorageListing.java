// SPDX-License-Identifier: GPL-3.0-or-later
package ua.krynytsia.agent.service.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/// Names, lengths and times of the files in the data directory; never a byte of what is in them.
public final class StorageListing extends SimpleFileVisitor<Path> {
    private static final int MOST = 5000;

    private final Path root;
    private final StringBuilder lines = new StringBuilder();
    private long files;
    private long bytes;

    private StorageListing(Path root) {
        this.root = root;
    }

    /// At most 5,000 files are named; all are counted.
    public static String of(Path root) {
        var listing = new StorageListing(root);
        try {
            Files.walkFileTree(root, listing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listing.lines
                .append(listing.files)
                .append(" files, ")
                .append(listing.bytes)
                .append(" bytes\n")
                .toString();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        files++;
        bytes += attributes.size();
        if (files <= MOST) {
            lines.append(attributes.size())
                    .append('\t')
                    .append(attributes.lastModifiedTime())
                    .append('\t')
                    .append(root.relativize(file))
                    .append('\n');
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        lines.append("-\t-\t").append(root.relativize(file)).append('\n');
        return FileVisitResult.CONTINUE;
    }
}
